import { guidePlaces, submissionSubmit } from '../../client/citizen.js';
import { h, reactive, ref } from '../../ui/vue.js';
import { t } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { bind, Field, Wrong } from '../../ui/parts.js';
import { PlaceFields, places } from '../../ui/place.js';
import { go } from '../../ui/route.js';
import { centre, grouped, sendCode, shown } from '../centre.js';

const FIELDS = ['title', 'narrative', 'place', 'name', 'phone', 'proof', 'kind'];
const KINDS = ['', 'DISPUTE', 'REQUEST', 'CONSULTATION', 'PETITION', 'REPORT'];

/** The places within one, or within the county. @param {string} parent */
const within = async (parent) => (await guidePlaces(centre(), parent ? { within: parent } : {})).value.items;

/**
 * What was left empty is not sent: the centre names it.
 * @param {string} idempotencyKey @param {Record<string, string>} form
 */
const submit = async (idempotencyKey, form) =>
  (await submissionSubmit(centre(), {
    idempotencyKey,
    body: /** @type {import('../../client/citizen.js').SubmitRequest} */ (/** @type {unknown} */ (Object.fromEntries(Object.entries(form).filter(([, value]) => value)))),
  })).value;

/** Hands a matter in: what, where, who, one below the other. */
export const Submit = {
  setup() {
    const form = reactive({ kind: '', title: '', narrative: '', place: '', name: '', phone: '', proof: '' });
    const work = command();
    const code = command();
    const isSent = ref(false);
    const done = ref(/** @type {{ number: string, queryCode: string } | null} */ (null));
    const where = places(within, (path) => { form.place = path.at(-1) ?? ''; });
    const prove = async () => {
      isSent.value = await code.run(async () => (await sendCode(form.phone), true)) ?? isSent.value;
    };
    const hand = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const answer = await work.run((key) => submit(key, form));
      if (answer) {
        done.value = answer;
        Object.assign(shown, { queryCode: answer.queryCode, secondFactor: form.phone.replace(/\D/g, '').slice(-4) });
        scrollTo(0, 0);
      }
    };

    return () => (done.value ? h(Slip, { done: done.value }) : h('form', { class: 'wide', novalidate: true, onSubmit: hand }, [
      h('div', { class: 'lead' }, [h('h1', t('submit.title')), h('p', { class: 'soft' }, t('submit.sub'))]),
      h('section', { class: 'sheet stack' }, [
        h('h2', t('submit.what')),
        h(Field, { ...bind(form, 'title', work), label: t('submit.short'), hint: t('submit.short.hint'), must: true, more: { name: 'title', maxlength: 200 } }),
        h(Field, { ...bind(form, 'narrative', work), label: t('submit.story'), hint: t('submit.story.hint'), kind: 'area', must: true, more: { name: 'narrative', maxlength: 20000 } }),
        h(Field, { ...bind(form, 'kind', work), label: t('submit.kind'), hint: t('submit.kind.hint'), kind: 'choice', options: KINDS.map((each) => [each, t(each ? `kind.${each}` : 'kind.unsure')]) }),
      ]),
      h('section', { class: 'sheet stack' }, [
        h('h2', t('submit.where')),
        h(PlaceFields, { of: where, label: (_, depth) => t(`submit.place.${Math.min(depth, 2)}`), none: t('submit.choose'), must: true, faults: work.faults('place') }),
      ]),
      h('section', { class: 'sheet stack' }, [
        h('h2', t('submit.who')),
        h(Field, { ...bind(form, 'name', work), label: t('submit.name'), must: true, more: { name: 'name', autocomplete: 'name' } }),
        h(Field, { ...bind(form, 'phone', work), faults: [...new Set([...work.faults('phone'), ...code.faults('phone')])], label: t('submit.phone'), hint: t('submit.phone.hint'), must: true, more: { name: 'phone', inputmode: 'tel', autocomplete: 'tel' } }),
        h('div', { class: 'withbutton' }, [
          h(Field, { ...bind(form, 'proof', work), label: t('submit.proof'), must: true, more: { name: 'proof', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 6 } }),
          h('button', { type: 'button', disabled: code.busy, onClick: prove }, t(isSent.value ? 'submit.resend' : 'submit.send')),
        ]),
        h('div', { 'aria-live': 'polite' }, [isSent.value && !code.trouble ? h('p', { class: 'note good' }, t('submit.sent')) : null]),
        h(Wrong, { trouble: code.trouble, fields: ['phone'] }),
      ]),
      h(Wrong, { trouble: work.trouble, fields: FIELDS }),
      h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : 'submit.hand')),
      h('p', { class: 'soft small' }, t('submit.law')),
    ]));
  },
};

/** The code, to be copied, printed and kept. */
const Slip = {
  props: ['done'],
  setup(/** @type {{ done: { number: string, queryCode: string } }} */ props) {
    const copied = ref(/** @type {boolean | null} */ (null));
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(grouped(props.done.queryCode));
        copied.value = true;
      } catch {
        copied.value = false;
      }
    };
    return () => [
      h('div', { class: 'sheet slip' }, [
        h('h1', t('slip.title')),
        h('p', { class: 'soft' }, t('slip.number', { number: props.done.number })),
        h('h2', t('slip.code')),
        h('p', { class: 'code', id: 'query-code' }, grouped(props.done.queryCode)),
        h('p', t('slip.keep')),
        h('div', { class: 'row no-print' }, [h('button', { type: 'button', onClick: copy }, t('slip.copy')), h('button', { type: 'button', onClick: () => print() }, t('ui.print'))]),
        h('p', { role: 'status', class: 'soft' }, copied.value === null ? '' : t(copied.value ? 'slip.copied' : 'slip.uncopied')),
      ]),
      h('div', { class: 'wide no-print' }, h('button', { type: 'button', class: 'primary', onClick: () => go('follow') }, t('slip.follow'))),
    ];
  },
};
