import * as staff from '../../client/staff.js';
import { h, nextTick, reactive, ref } from '../../ui/vue.js';
import { day, t, word } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { bind, Field, Ticks, Wrong } from '../../ui/parts.js';
import { centre } from '../session.js';
import { today } from '../show.js';
import { partyName } from './mediation-steps.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').MediationView} Mediation */
/** @typedef {import('../../client/staff.js').ConfirmationView} Confirmation */

const PAPERS = ['AGREEMENT', 'PROOF_OF_MEDIATION', 'PROPERTY_PROOF', 'IDENTITY_AND_CONTACT'];
const GROUNDS = ['EXPIRED', 'NOT_IN_EFFECT', 'NOT_JOINT', 'BODY_NOT_LAWFUL', 'PAPERS_MISSING', 'WRONG_COURT', 'OUTSIDE_COURTS', 'FAMILY_STATUS', 'OTHER_SPECIAL_PROCEDURE', 'TITLE_TO_PROPERTY', 'TITLE_TO_IP', 'MANDATORY_LAW_BREACH', 'HARMS_OTHERS', 'AGAINST_MORALS', 'NOT_VOLUNTARY', 'UNCLEAR', 'OTHER'];
const TRAITS = ['FAMILY_STATUS', 'TITLE_TO_PROPERTY', 'TITLE_TO_IP', 'OTHER_SPECIAL_PROCEDURE', 'OUTSIDE_COURTS', 'MANDATORY_LAW_BREACH', 'HARMS_OTHERS', 'AGAINST_MORALS', 'NOT_VOLUNTARY', 'UNCLEAR', 'UNFIT_OTHERWISE'];

/** What the court is asked for or did, by the stage of a confirmation. @type {Record<string, string[]>} */
const STEPS = {
  APPLIED: ['record-acceptance', 'record-refusal', 'withdraw'],
  ACCEPTED: ['record-ruling', 'withdraw'],
  NOT_ACCEPTED: ['choose-exit'], REJECTED: ['choose-exit'], REVOKED: ['choose-exit'],
  CONFIRMED: ['apply-for-enforcement'],
};

/** @param {string} step */
const operation = (step) => (step === 'apply' ? staff.applyForConfirmation : /** @type {Record<string, any>} */ (staff)[`confirmation-${step}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase())]);

/** Judicial confirmation: the application of both parties, what the court did, and what follows. */
export const Court = {
  props: ['file', 'mediation', 'etag', 'after'],
  emits: ['done'],
  setup(/** @type {{ file: File, mediation: Mediation, etag: string, after: Confirmation[] }} */ props, /** @type {any} */ { emit }) {
    const open = ref('');
    const form = reactive(/** @type {Record<string, any>} */ ({}));
    const work = command();
    const parties = () => props.mediation.parties.map((each) => [each.id, partyName(props.file, each.id)]);
    const breached = () => (props.mediation.agreement?.obligations ?? []).filter((each) => each.breached);
    const effectiveOn = () => (props.mediation.agreement?.effectiveAt ?? '').slice(0, 10);
    const choose = (/** @type {string} */ key) => {
      open.value = open.value === key ? '' : key;
      const ids = props.mediation.parties.map((each) => each.id);
      const [owed] = breached();
      Object.assign(form, { applicants: ids, appliedOn: today(), form: 'WRITTEN', lawfulBody: '', propertyInvolved: 'true', papers: [], traits: [], court: '', level: 'BASIC', link: 'SEAT', ruling: 'CONFIRMED', grounds: [], by: ids, exit: '', withdrawer: '', enforcer: owed?.owedTo ?? '', against: owed?.owedBy ?? '' });
      work.trouble = null;
      nextTick(() => (/** @type {HTMLElement | null} */ (document.querySelector('.court input, .court select'))?.focus()));
    };
    const court = () => ({ name: form['court'].trim(), level: form['level'] });
    const bodies = /** @type {Record<string, () => any>} */ ({
      'apply': () => ({ applicants: form['applicants'], agreementParties: props.mediation.parties.map((each) => each.id), ...(form['lawfulBody'] ? { lawfulBody: form['lawfulBody'] === 'true' } : {}), effectiveOn: effectiveOn(), appliedOn: form['appliedOn'], form: form['form'], papers: form['papers'], traits: form['traits'], propertyInvolved: form['propertyInvolved'] === 'true', appliedTo: [court()], ties: [{ court: court(), link: form['link'] }] }),
      'record-acceptance': () => ({ court: court() }),
      'record-refusal': () => ({ grounds: form['grounds'] }),
      'record-ruling': () => ({ ruling: form['ruling'], ...(form['ruling'] === 'REJECTED' ? { grounds: form['grounds'] } : {}) }),
      'withdraw': () => ({ by: form['withdrawer'] }),
      'choose-exit': () => ({ exit: form['exit'], by: form['by'] }),
      'apply-for-enforcement': () => ({ by: form['enforcer'], against: form['against'], breached: breached().map((each) => each.id) }),
    });
    const send = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const [step = '', proceeding = ''] = open.value.split(' ');
      const body = bodies[step]?.();
      if (await work.run((idempotencyKey) => /** @type {any} */ (operation(step))(centre(), { id: props.file.id, ...(proceeding ? { proceeding } : {}), idempotencyKey, ifMatch: props.etag, body }), open.value)) {
        open.value = '';
        emit('done');
      }
    };
    const at = (/** @type {string} */ name, /** @type {string[]} */ ...pointers) => ({ ...bind(form, name), faults: [name, ...pointers].flatMap((each) => work.faults(each)) });
    const choice = (/** @type {string} */ name, /** @type {string} */ family, /** @type {string[]} */ values, none = false) => h(Field, { ...at(name), class: 'w6', label: t(`court.field.${name}`), kind: 'choice', must: true, options: [...(none ? [['', t('app.choose')]] : []), ...values.map((each) => [each, word(family, each)])] });
    const whichParty = (/** @type {string} */ name, /** @type {string} */ pointer) => h(Field, { ...at(name, pointer), class: 'w6', label: t(`court.field.${name}`), kind: 'choice', must: true, options: [['', t('app.choose')], ...parties()] });
    const ticks = (/** @type {string} */ name, /** @type {any[]} */ options, hint = '') => h(Ticks, { label: t(`court.field.${name}`), name, options, hint, modelValue: form[name], 'onUpdate:modelValue': (/** @type {any} */ next) => { form[name] = next; }, faults: work.faults(name) });
    const which = () => [
      h(Field, { ...at('court', 'court/name', 'appliedTo', 'appliedTo/0/name', 'ties'), class: 'w6', label: t('court.field.court'), must: true }),
      choice('level', 'court', ['BASIC', 'INTERMEDIATE']),
    ];
    const grounds = () => ticks('grounds', GROUNDS.map((each) => [each, word('cground', each)]));
    const fields = /** @type {Record<string, () => any>} */ ({
      'apply': () => [ticks('applicants', parties(), t('court.joint')), which(), choice('link', 'link', ['SEAT', 'DOMICILE', 'SUBJECT', 'INVITED']), h(Field, { ...at('appliedOn'), class: 'w6', label: t('court.field.appliedOn'), must: true, more: { name: 'appliedOn', type: 'date' } }), choice('form', 'form', ['WRITTEN', 'ORAL']), choice('lawfulBody', 'value', ['true', 'false'], true), choice('propertyInvolved', 'value', ['true', 'false']), ticks('papers', PAPERS.map((each) => [each, word('paper', each)])), ticks('traits', TRAITS.map((each) => [each, word('cground', each)]), t('court.traits'))],
      'record-acceptance': which, 'record-refusal': grounds,
      'record-ruling': () => [choice('ruling', 'ruling', ['CONFIRMED', 'REJECTED']), form['ruling'] === 'REJECTED' ? grounds() : null],
      'withdraw': () => whichParty('withdrawer', 'by'),
      'choose-exit': () => [choice('exit', 'exit', ['CHANGED_AGREEMENT', 'NEW_AGREEMENT', 'SUIT'], true), ticks('by', parties())],
      'apply-for-enforcement': () => [whichParty('enforcer', 'by'), whichParty('against', 'against')],
    });
    const SHOWN = ['applicants', 'court', 'court/name', 'appliedTo', 'appliedTo/0/name', 'ties', 'level', 'link', 'appliedOn', 'form', 'lawfulBody', 'propertyInvolved', 'papers', 'traits', 'grounds', 'ruling', 'by', 'exit', 'against'];
    const button = (/** @type {string} */ key, step = key) => h('button', { type: 'button', disabled: work.busy, 'aria-expanded': String(open.value === key), onClick: () => choose(key) }, t(`court.do.${step}`));
    return () => {
      const step = open.value.split(' ')[0] ?? '';
      const canApply = props.file.actions.includes('apply-for-confirmation');
      const open0 = (/** @type {Confirmation} */ each) => (STEPS[each.stage] ?? []).filter((one) => props.mediation.actions.length && (one !== 'apply-for-enforcement' || breached().length));
      return h('section', { class: 'sheet stack tight' }, [
        h('h2', t('room.court')),
        props.after.map((each) => h('div', { class: 'stack tight' }, [
          h('div', { class: 'row' }, [h('span', { class: `tag ${each.stage === 'CONFIRMED' ? 'good' : ['REJECTED', 'NOT_ACCEPTED', 'REVOKED'].includes(each.stage) ? 'bad' : 'brand'}` }, word('confirmation', each.stage)), each.court ? h('span', each.court) : null]),
          h('div', { class: 'small soft' }, [t('court.applied', { day: day(each.appliedOn) }), each.enforcements ? ` · ${t('court.enforcements', { n: each.enforcements })}` : '', each.objectionPending ? ` · ${t('court.objection')}` : '']),
          each.grounds.length ? h('ul', { class: 'small' }, each.grounds.map((ground) => h('li', word('cground', ground)))) : null,
          h('div', { class: 'deeds no-print' }, open0(each).map((one) => button(`${one} ${each.id}`, one))),
        ])),
        props.after.length === 0 ? h('p', { class: 'soft small' }, t(canApply ? 'court.may' : 'court.later')) : null,
        canApply && !props.after.some((each) => ['APPLIED', 'ACCEPTED', 'CONFIRMED'].includes(each.stage)) ? h('div', { class: 'deeds no-print' }, button('apply')) : null,
        open.value ? h('form', { class: 'deed court grid', novalidate: true, 'aria-label': t(`court.do.${step}`), onSubmit: send }, [
          fields[step]?.(),
          h(Wrong, { trouble: work.trouble, fields: SHOWN }),
          h('div', { class: 'row' }, [h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : `court.do.${step}`)), h('button', { type: 'button', onClick: () => choose(open.value) }, t('deed.not'))]),
        ]) : null,
      ]);
    };
  },
};
