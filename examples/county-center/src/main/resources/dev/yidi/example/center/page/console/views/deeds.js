import * as staff from '../../client/staff.js';
import { h, nextTick, reactive, ref } from '../../ui/vue.js';
import { t, word } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { Field, Wrong } from '../../ui/parts.js';
import { ACTIONS } from '../../views/actions.js';
import { centre, county } from '../session.js';
import { organs, topics } from '../show.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {[name: string, type: string, must?: boolean]} Asked */

/** The operation of a deed: answer-on-the-spot is answerOnTheSpot. @param {string} deed */
const operation = (deed) => /** @type {Record<string, any>} */ (staff)[deed.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];

/** @param {string} type @param {File} file @returns {{ kind: string, options?: any[], type?: string }} */
const control = (type, file) => {
  if (type.startsWith('words:')) {
    const [, family = '', list = ''] = type.split(':');
    const own = /** @type {Record<string, string[]>} */ ({ ground: county.value?.declineGrounds ?? [], result: county.value?.caseResults ?? [] });
    const values = list ? list.split(',') : own[family] ?? [];
    return { kind: 'choice', options: [['', t('app.choose')], ...values.filter(Boolean).map((each) => [each, word(family, each)])] };
  }
  switch (type) {
    case 'area': return { kind: 'area' };
    case 'date': return { kind: 'text', type: 'date' };
    case 'organ': return { kind: 'choice', options: organs() };
    case 'topic': return { kind: 'choice', options: topics() };
    case 'party': return { kind: 'choice', options: file.parties.map((each) => [each.id, `${word('role', each.role)} ${each.name}`]) };
    case 'clock': return { kind: 'choice', options: file.clocks.filter((each) => ['RUNNING', 'OVERDUE', 'PAUSED'].includes(each.status)).map((each) => [each.id, word('limit', each.limit)]) };
    default: return { kind: 'text' };
  }
};

/** What this officer may do now: a button for each deed, and the form of the one that was chosen. */
export const Deeds = {
  props: ['file', 'etag', 'advised'],
  emits: ['done'],
  setup(/** @type {{ file: File, etag: string, advised?: import('../../client/staff.js').AdviceView }} */ props, /** @type {any} */ { emit }) {
    const all = /** @type {Record<string, Asked[]>} */ (/** @type {unknown} */ (ACTIONS));
    const chosen = ref('');
    const values = reactive(/** @type {Record<string, string>} */ ({}));
    const work = command();
    const first = (/** @type {Asked} */ [name, type]) => {
      if (name === 'to' && type === 'organ') return props.advised?.organ.id ?? '';
      if (name === 'kind' && chosen.value === 'classify') return props.file.kind;
      if (type === 'topic') return props.file.topic?.code ?? '';
      return ['party', 'clock'].includes(type) ? control(type, props.file).options?.[0]?.[0] ?? '' : '';
    };
    const choose = (/** @type {string} */ deed) => {
      chosen.value = chosen.value === deed ? '' : deed;
      Object.keys(values).forEach((each) => delete values[each]);
      (all[chosen.value] ?? []).forEach((each) => { values[each[0]] = first(each); });
      work.trouble = null;
      nextTick(() => (/** @type {HTMLElement | null} */ (document.querySelector('.deed input, .deed select, .deed textarea, .deed button'))?.focus()));
    };
    const send = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const body = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
      if (await work.run((idempotencyKey) => operation(chosen.value)(centre(), { id: props.file.id, idempotencyKey, ifMatch: props.etag, body }), chosen.value)) {
        chosen.value = '';
        emit('done');
      }
    };
    const asked = ([name, type, must = false] = /** @type {Asked} */ (['', ''])) => {
      const { kind, options = [], type: input } = control(type, props.file);
      return h(Field, {
        key: chosen.value + name, class: kind === 'area' ? '' : 'w6', label: t(`field.${name}`), kind, options, must, faults: work.faults(name),
        modelValue: values[name], 'onUpdate:modelValue': (/** @type {string} */ value) => { values[name] = value; }, more: { name, ...(input ? { type: input } : {}) },
      });
    };
    return () => {
      const deeds = Object.keys(all).filter((each) => props.file.actions.includes(each) && operation(each));
      return h('section', { class: 'sheet no-print' }, [
        h('h2', t('case.actions')),
        deeds.length ? h('div', { class: 'deeds' }, deeds.map((each) => h('button', { type: 'button', disabled: work.busy, 'aria-expanded': String(chosen.value === each), onClick: () => choose(each) }, t(`do.${each}`)))) : h('p', { class: 'soft' }, t('case.nothing')),
        chosen.value ? h('form', { class: 'deed grid', novalidate: true, 'aria-label': t(`do.${chosen.value}`), onSubmit: send }, [
          (all[chosen.value] ?? []).map(asked),
          h(Wrong, { trouble: work.trouble, fields: Object.keys(values) }),
          h('div', { class: 'row' }, [h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : `do.${chosen.value}`)), h('button', { type: 'button', onClick: () => choose(chosen.value) }, t('deed.not'))]),
        ]) : null,
      ]);
    };
  },
};
