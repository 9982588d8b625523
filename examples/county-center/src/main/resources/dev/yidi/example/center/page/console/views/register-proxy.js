import { ProblemError } from '../../client/runtime.js';
import { registerAsProxy } from '../../client/staff.js';
import { h, reactive } from '../../ui/vue.js';
import { t, ZH } from '../../ui/i18n.js';
import { Field, Ticks } from '../../ui/parts.js';
import { centre, me } from '../session.js';
import { NOWHERE } from './file-steps.js';
import { bodyOf, fieldOf } from './proceeding-forms.js';
import { REGISTERING } from './mandate-steps.js';

/** @typedef {import('../../client/staff.js').RegisterRequest} Matter */

/** What is said of the matter stands in the form as it does without a mandate. @param {unknown} e */
const unpacked = (e) => {
  if (e instanceof ProblemError) {
    e.problem.errors.forEach((each) => { if (each.pointer) { Object.assign(each, { pointer: each.pointer.replace(/^\/matter/, '') }); } });
  }
  throw e;
};

/** Registering in the place of somebody who need not come: the mandate goes along with the matter, in one act. */
export const proxying = () => {
  const form = reactive(/** @type {Record<string, any>} */ ({ isOn: false, principal: '0' }));
  const asks = () => REGISTERING.flatMap((each) => fieldOf(each, NOWHERE));
  const clear = () => {
    form['isOn'] = false;
    form['principal'] = '0';
    asks().forEach((each) => { form[each.name] = each.first ?? ''; });
    form['mandate/scope'] = ['REGISTER'];
    form['mandate/kind'] = me.value?.officer.roles.includes('GRID_WORKER') ? 'GRID_WORKER' : 'WINDOW_OFFICER';
  };
  clear();
  return {
    form, clear,
    /** The fields whose faults stand at them. */
    fields: () => (form['isOn'] ? ['mandate/principal', 'mandate/proxy', ...asks().map(({ name }) => name)] : []),
    /** Registers it; who acts is the officer who does. @param {string} idempotencyKey @param {Matter} matter */
    send: (idempotencyKey, matter) => {
      const principal = `p${Number(form['principal']) + 1}`;
      const { mandate } = bodyOf(REGISTERING, form, NOWHERE);
      return registerAsProxy(centre(), { idempotencyKey, onBehalfOf: principal, body: { matter, mandate: { principal, proxy: me.value?.officer.id ?? '', ...mandate } } }).catch(unpacked);
    },
  };
};

/**
 * Whether somebody is registered for, whom, and what they let the officer do.
 *
 * @param {{ of: ReturnType<typeof proxying>, parties: { role: string, name: string }[], work: { faults: (field: string) => string[], trouble: import('../../ui/command.js').Trouble | null } }} props
 */
export const ProxyPart = ({ of, parties, work }) => {
  const { form } = of;
  /** A list tells its faults at itself, those of its parts as well. @param {string} name */
  const faults = (name) => (work.trouble?.items ?? []).filter(({ field }) => field === name || field.startsWith(`${name}/`)).map(({ message }) => message);
  return h('section', { class: 'sheet stack tight' }, [
    h('h2', t('mandate.title')),
    h('label', { class: 'row' }, [h('input', { type: 'checkbox', name: 'as-proxy', checked: form['isOn'], onChange: (/** @type {any} */ event) => { form['isOn'] = event.target.checked; } }), t('mandate.register')]),
    form['isOn'] ? h('div', { class: 'grid' }, [
      h('p', { class: 'soft' }, t('mandate.register.says')),
      h(Field, { class: 'w4', label: t('pro.ask.principal'), kind: 'choice', must: true, options: parties.map((each, i) => [String(i), each.name || t('register.party', { n: i + 1 }), ...(each.name ? [ZH] : [])]), more: { name: 'mandate/principal' }, faults: faults('mandate/principal'), modelValue: form['principal'], 'onUpdate:modelValue': (/** @type {string} */ value) => { form['principal'] = value; } }),
      REGISTERING.flatMap((each) => fieldOf(each, NOWHERE)).map((each) => (each.kind === 'ticks'
        ? h(Ticks, { key: each.name, name: each.name, label: each.label, options: each.options ?? [], must: each.must ?? false, hint: t('mandate.register.scope'), faults: faults(each.name), modelValue: form[each.name] ?? [], 'onUpdate:modelValue': (/** @type {string[]} */ value) => { form[each.name] = value; } })
        : h(Field, { key: each.name, class: each.kind === 'area' ? '' : 'w4', label: each.label, kind: each.kind ?? 'text', options: each.options ?? [], must: each.must ?? false, hint: each.hint ?? '', faults: faults(each.name), modelValue: form[each.name], 'onUpdate:modelValue': (/** @type {string} */ value) => { form[each.name] = value; }, more: { name: each.name, ...(each.type ? { type: each.type } : {}) } }))),
    ]) : null,
  ]);
};
ProxyPart.props = ['of', 'parties', 'work'];
