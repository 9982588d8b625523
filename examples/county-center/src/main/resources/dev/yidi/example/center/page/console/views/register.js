import { divisions, register, suggest } from '../../client/staff.js';
import { h, nextTick, onMounted, onUnmounted, reactive, ref } from '../../ui/vue.js';
import { t, word } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Wrong } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { centre, county } from '../session.js';
import { topics } from '../show.js';

const ROLES = ['APPLICANT', 'RESPONDENT', 'REPRESENTATIVE', 'PROXY', 'GUARDIAN', 'THIRD_PARTY', 'WITNESS'];
const FIELDS = ['title', 'narrative', 'place', 'channel', 'kind', 'category', 'topic', 'window', 'visitors'];

const person = (/** @type {string} */ role) => ({ role, name: '', phone: '', number: '' });

/** One window for any matter: what, where, who; Ctrl+Enter registers. The county's rules suggest kind and topic, the clerk decides. */
export const Register = {
  setup() {
    const blank = () => ({ title: '', narrative: '', channel: 'VISIT', window: county.value?.windows.find((each) => each.undifferentiated)?.id ?? '', kind: '', category: '', topic: '', visitors: '1', place: '' });
    const form = reactive(/** @type {Record<string, string>} */ (blank()));
    const parties = reactive([person('APPLICANT')]);
    const work = command();
    const hint = command();
    const suggested = ref(/** @type {import('../../client/staff.js').SuggestionView | null} */ (null));
    const done = ref(/** @type {import('../../client/staff.js').RegisteredView | null} */ (null));
    const below = (/** @type {string} */ parent, depth = 0) => ({
      picked: '',
      items: loaded(async () => {
        const { items } = (await divisions(centre(), parent ? { parent } : {})).value;
        if (items.length === 1 && items[0]) {
          const [{ code }] = items;
          nextTick(() => pick(depth, code));
        }
        return items;
      }),
    });
    const levels = reactive([below('')]);
    const pick = (/** @type {number} */ depth, /** @type {string} */ value) => {
      levels.splice(depth + 1);
      levels[depth].picked = value;
      form['place'] = value || (levels[depth - 1]?.picked ?? '');
      if (levels[depth].items.value?.find((each) => each.code === value)?.hasChildren) {
        levels.push(below(value, depth + 1));
      }
    };
    const propose = async () => {
      const got = await hint.run(() => suggest(centre(), { body: { title: form['title'] ?? '', narrative: form['narrative'] ?? '' } }));
      if (got) {
        suggested.value = got.value;
        Object.assign(form, { kind: got.value.kind, category: got.value.category ?? '', topic: got.value.topic });
      }
    };
    const send = async () => {
      const body = /** @type {any} */ ({
        channel: form['channel'], place: form['place'], title: form['title']?.trim(), narrative: form['narrative']?.trim(), visitors: Number(form['visitors']) || 0,
        parties: parties.filter((each) => each.name || each.phone).map((each) => ({
          role: each.role, name: each.name.trim(), ...(each.phone ? { phone: each.phone.trim() } : {}), ...(each.number ? { identity: { scheme: 'RESIDENT_ID', number: each.number.trim() } } : {}),
        })),
      });
      for (const name of ['window', 'kind', 'topic']) if (form[name]) body[name] = form[name];
      if (form['kind'] === 'PETITION' && form['category']) body.category = form['category'];
      done.value = (await work.run((idempotencyKey) => register(centre(), { idempotencyKey, body })))?.value ?? null;
    };
    const again = () => {
      done.value = null;
      suggested.value = null;
      Object.assign(form, blank());
      parties.splice(0, parties.length, person('APPLICANT'));
      levels.splice(0, levels.length, below(''));
      nextTick(start);
    };
    const start = () => (/** @type {HTMLElement | null} */ (document.querySelector('[name="title"]'))?.focus());
    const keys = (/** @type {KeyboardEvent} */ event) => {
      if (event.ctrlKey && event.key === 'Enter' && !done.value) {
        event.preventDefault();
        send();
      }
    };
    onMounted(() => { start(); addEventListener('keydown', keys); });
    onUnmounted(() => removeEventListener('keydown', keys));
    const choices = (/** @type {string} */ family, /** @type {string[]} */ values, /** @type {string} */ none) => [...(none ? [['', t(none)]] : []), ...values.map((each) => [each, word(family, each)])];

    return () => (done.value ? h(Slip, { done: done.value, onAgain: again }) : [
      h('div', { class: 'head' }, [h('div', [h('h1', t('register.title')), h('p', { class: 'soft' }, t('register.sub'))]), h('p', { class: 'soft small wide-only' }, [h('kbd', 'Ctrl'), ' + ', h('kbd', 'Enter'), ` ${t('register.send')}`])]),
      h('form', { class: 'stack', novalidate: true, onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); send(); } }, [
        h('section', { class: 'sheet grid' }, [
          h(Field, { ...bind(form, 'title', work), class: 'w8', label: t('case.title'), must: true, more: { name: 'title', maxlength: 200 } }),
          h(Field, { ...bind(form, 'channel', work), class: 'w4', label: t('case.channel'), kind: 'choice', options: choices('channel', county.value?.channels ?? [], '') }),
          h(Field, { ...bind(form, 'narrative', work), label: t('case.narrative'), kind: 'area', must: true, more: { name: 'narrative', maxlength: 20000 } }),
          h('div', { class: 'row' }, [h('button', { type: 'button', disabled: hint.busy || !form['title'], onClick: propose }, t('register.suggest')), suggested.value ? h('span', { role: 'status', class: 'small' }, `${t('register.suggested')}${suggested.value.reasons.map((each) => each.title).join('；')}`) : null]),
          h(Wrong, { trouble: hint.trouble }),
          h(Field, { ...bind(form, 'kind', work), class: 'w3', label: t('case.kind'), kind: 'choice', options: choices('kind', county.value?.kinds ?? [], 'register.byrules') }),
          form['kind'] === 'PETITION' ? h(Field, { ...bind(form, 'category', work), class: 'w3', label: t('case.category'), kind: 'choice', options: choices('category', county.value?.categories ?? [], 'app.none') }) : null,
          h(Field, { ...bind(form, 'topic', work), class: 'w3', label: t('case.topic'), kind: 'choice', options: topics() }),
          h(Field, { ...bind(form, 'window', work), class: 'w3', label: t('case.window'), kind: 'choice', options: [['', t('app.none')], ...(county.value?.windows ?? []).map((each) => [each.id, each.name])] }),
          h(Field, { ...bind(form, 'visitors', work), class: 'w3', label: t('case.visitors'), more: { name: 'visitors', type: 'number', min: 0, max: 9999 } }),
        ]),
        h('section', { class: 'sheet grid' }, [
          h('h2', t('case.place')),
          levels.map((level, depth) => h(Field, {
            class: 'w4', label: level.items.value?.[0] ? word('tier', level.items.value[0].tier) : t('case.place'), kind: 'choice', must: depth === 0, more: { name: `place-${depth}` },
            options: [['', level.items.loading ? t('ui.loading') : t('app.choose')], ...(level.items.value ?? []).map((each) => [each.code, each.name])],
            modelValue: level.picked, 'onUpdate:modelValue': (/** @type {string} */ value) => pick(depth, value), faults: depth === 0 ? work.faults('place') : [], hint: level.items.trouble?.title ?? '',
          })),
        ]),
        h('section', { class: 'sheet' }, [
          h('h2', t('register.parties')),
          parties.map((each, i) => h('div', { class: 'party', role: 'group', 'aria-label': t('register.party', { n: i + 1 }) }, [
            h(Field, { ...bind(each, 'role'), label: t('party.role'), kind: 'choice', options: choices('role', ROLES, '') }),
            h(Field, { ...bind(each, 'name'), label: t('party.name'), faults: work.faults(`parties/${i}/name`), more: { name: `name-${i}`, autocomplete: 'off' } }),
            h(Field, { ...bind(each, 'phone'), label: t('party.phone'), faults: work.faults(`parties/${i}/phone`), more: { name: `phone-${i}`, inputmode: 'tel', autocomplete: 'off' } }),
            h(Field, { ...bind(each, 'number'), label: t('party.identity'), faults: work.faults(`parties/${i}/identity/number`), more: { name: `number-${i}`, autocomplete: 'off' } }),
            parties.length > 1 ? h('button', { type: 'button', 'aria-label': t('register.drop', { n: i + 1 }), onClick: () => parties.splice(i, 1) }, '×') : null,
          ])),
          h('button', { type: 'button', onClick: () => { parties.push(person('RESPONDENT')); } }, t('register.add')),
        ]),
        h(Wrong, { trouble: work.trouble, fields: [...FIELDS, ...parties.flatMap((_, i) => ['name', 'phone', 'identity/number'].map((each) => `parties/${i}/${each}`))] }),
        h('div', { class: 'row' }, h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : 'register.send'))),
      ]),
    ]);
  },
};

/** What the citizen takes home. */
const Slip = (/** @type {{ done: import('../../client/staff.js').RegisteredView }} */ props, /** @type {any} */ { emit }) => h('section', { class: 'sheet stack', role: 'status' }, [
  h('h1', t('register.done')),
  h('dl', { class: 'facts' }, [h('dt', t('case.number')), h('dd', { class: 'num' }, props.done.number), h('dt', t('follow.code')), h('dd', { class: 'code' }, props.done.queryCode.replace(/(.{4})(?=.)/g, '$1-'))]),
  h('p', { class: 'soft' }, t('register.slip')),
  h('div', { class: 'row no-print' }, [
    h('button', { type: 'button', class: 'primary', onClick: () => emit('again') }, t('register.next')),
    h('a', { class: 'button', href: link('case', props.done.id) }, t('register.open')),
    h('button', { type: 'button', onClick: () => print() }, t('app.print')),
  ]),
]);
Slip.props = ['done'];
Slip.emits = ['again'];
