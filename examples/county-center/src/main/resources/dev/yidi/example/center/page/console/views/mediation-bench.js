import { mediationCandidates, mediatorNamed } from '../../client/staff.js';
import { defineComponent, h, reactive, ref, useId } from '../../ui/vue.js';
import { law, listed, own, t, word } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Wrong } from '../../ui/parts.js';
import { suggested } from '../colleagues.js';
import { centre } from '../session.js';
import { LANGUAGES } from './mediators.js';

/** @typedef {import('../../client/staff.js').CandidateView} Candidate */

/** What the pool knows of a mediator; nothing of one who is on the staff and not in it. @param {string} mediator */
export const known = (mediator) => mediatorNamed(centre(), { mediator }).then((got) => got.value, () => undefined);

/** The mediators the pool proposes, with the reasons of every rule; anybody else of the staff by the account. */
export const Candidates = defineComponent({
  props: { id: { type: String, required: true }, proceeding: { type: String, required: true }, modelValue: { type: String, default: '' }, faults: { type: Array, default: () => [] } },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const name = useId();
    const asked = reactive({ language: '' });
    const again = command();
    const other = ref(false);
    const fetched = async () => {
      const language = asked.language.trim();
      const found = (await mediationCandidates(centre(), { id: props.id, proceeding: props.proceeding, ...(language ? { language: [language] } : {}) })).value;
      const people = await Promise.all([...found.candidates, ...found.excluded].map(async (each) => /** @type {const} */ ([each.mediator, await known(each.mediator)])));
      return { ...found, people: Object.fromEntries(people) };
    };
    const list = loaded(fetched);
    const narrow = async () => {
      const got = await again.run(fetched);
      if (got) {
        list.value = got;
      }
    };
    const why = (/** @type {Candidate} */ each) => h('ul', { class: 'small' }, each.reasons.map((reason) => h('li', [own(reason.title), reason.basis.length ? h('span', { class: 'soft' }, ` ${listed(reason.basis.map(law))}`) : null])));
    const who = (/** @type {Candidate} */ each) => {
      const person = list.value?.people[each.mediator];
      return person ? [h('strong', own(person.name)), ' ', h('span', { class: 'soft small num' }, own([t('bench.load', { load: person.load, capacity: person.capacity }), person.languages.length ? t('bench.languages', { languages: person.languages.map((code) => word('tongue', code)).join(t('ui.and')) }) : '', person.topics.map((topic) => topic.name).join(t('ui.and'))].filter(Boolean).join(' · ')))] : [h('strong', each.mediator)];
    };
    const pick = (/** @type {string} */ value) => { other.value = false; emit('update:modelValue', value); };
    const entry = (/** @type {Candidate} */ each) => h('div', { class: 'candidate' }, [
      h('label', [h('input', { type: 'radio', name, value: each.mediator, checked: !other.value && props.modelValue === each.mediator, onChange: () => pick(each.mediator) }), h('span', who(each)), list.value?.advice.includes(each.mediator) ? h('span', { class: 'tag good' }, t('bench.advised')) : null]),
      why(each),
    ]);
    return () => h('fieldset', { class: 'stack tight' }, [
      h('legend', { class: 'legend' }, t('bench.pool')),
      list.trouble ? h(Wrong, { trouble: list.trouble }) : !list.value ? h('p', { class: 'soft', role: 'status' }, t('ui.loading')) : [
        h('div', { class: 'row narrow' }, [
          h(Field, { ...bind(asked, 'language'), label: t('bench.language'), kind: 'choice', options: [['', t('app.any')], ...LANGUAGES.map((code) => [code, word('tongue', code)])] }),
          h('button', { type: 'button', disabled: again.busy, onClick: narrow }, t('bench.narrow')),
        ]),
        h(Wrong, { trouble: again.trouble }),
        list.value.candidates.length ? list.value.candidates.map(entry) : h('p', { class: 'soft' }, t('bench.nobody')),
        list.value.excluded.length ? h('details', { class: 'small' }, [h('summary', t('bench.excluded', { n: list.value.excluded.length })), list.value.excluded.map((each) => h('div', { class: 'candidate' }, [h('span', who(each)), why(each)]))]) : null,
        h('div', { class: 'candidate' }, h('label', [h('input', { type: 'radio', name, value: '', checked: other.value, onChange: () => { other.value = true; emit('update:modelValue', ''); } }), t('bench.other')])),
        other.value ? h(Field, { label: t('bench.account'), hint: t('bench.account.hint'), suggest: () => suggested(undefined, 'MEDIATOR'), must: true, modelValue: props.modelValue, 'onUpdate:modelValue': (/** @type {string} */ next) => emit('update:modelValue', next), faults: props.faults, more: { name: 'mediator', autocomplete: 'off' } })
          : props.faults.length ? h('p', { class: 'fault' }, props.faults.join(' ')) : null,
      ],
    ]);
  },
});
