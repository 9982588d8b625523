import { applyForConfirmation } from '../../client/staff.js';
import { h, nextTick, reactive, ref } from '../../ui/vue.js';
import { day, own, t, word, ZH } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { bind, Field, Ticks, Wrong } from '../../ui/parts.js';
import { centre } from '../session.js';
import { today } from '../show.js';
import { partyName } from './mediation-steps.js';
import { ProceedingSteps } from './proceedings.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').MediationView} Mediation */
/** @typedef {import('../../client/staff.js').ConfirmationView} Confirmation */

const PAPERS = ['AGREEMENT', 'PROOF_OF_MEDIATION', 'PROPERTY_PROOF', 'IDENTITY_AND_CONTACT'];
const TRAITS = ['FAMILY_STATUS', 'TITLE_TO_PROPERTY', 'TITLE_TO_IP', 'OTHER_SPECIAL_PROCEDURE', 'OUTSIDE_COURTS', 'MANDATORY_LAW_BREACH', 'HARMS_OTHERS', 'AGAINST_MORALS', 'NOT_VOLUNTARY', 'UNCLEAR', 'UNFIT_OTHERWISE'];
const SHOWN = ['applicants', 'court', 'court/name', 'appliedTo', 'appliedTo/0/name', 'ties', 'level', 'link', 'appliedOn', 'form', 'lawfulBody', 'propertyInvolved', 'papers', 'traits'];

/** Judicial confirmation: the application of both parties, what the court did, and what follows. */
export const Court = {
  props: ['file', 'mediation', 'etag', 'after'],
  emits: ['done'],
  setup(/** @type {{ file: File, mediation: Mediation, etag: string, after: Confirmation[] }} */ props, /** @type {any} */ { emit }) {
    const isOpen = ref(false);
    const heading = ref(/** @type {HTMLElement | null} */ (null));
    const form = reactive(/** @type {Record<string, any>} */ ({}));
    const work = command();
    const parties = () => props.mediation.parties.map((each) => [each.id, partyName(props.file, each.id), ZH]);
    const choose = () => {
      isOpen.value = !isOpen.value;
      Object.assign(form, { applicants: props.mediation.parties.map((each) => each.id), appliedOn: today(), form: 'WRITTEN', lawfulBody: '', propertyInvolved: 'true', papers: [], traits: [], court: '', level: 'BASIC', link: 'SEAT' });
      work.trouble = null;
      nextTick(() => (/** @type {HTMLElement | null} */ (document.querySelector(isOpen.value ? '.court input' : '[data-act="apply"]'))?.focus()));
    };
    const send = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const court = { name: form['court'].trim(), level: form['level'] };
      const body = /** @type {any} */ ({
        applicants: form['applicants'], agreementParties: props.mediation.parties.map((each) => each.id), ...(form['lawfulBody'] ? { lawfulBody: form['lawfulBody'] === 'true' } : {}), effectiveOn: (props.mediation.agreement?.effectiveAt ?? '').slice(0, 10),
        appliedOn: form['appliedOn'], form: form['form'], papers: form['papers'], traits: form['traits'], propertyInvolved: form['propertyInvolved'] === 'true', appliedTo: [court], ties: [{ court, link: form['link'] }],
      });
      if (await work.run((idempotencyKey) => applyForConfirmation(centre(), { id: props.file.id, idempotencyKey, ifMatch: props.etag, body }))) {
        isOpen.value = false;
        emit('done');
        nextTick(() => heading.value?.focus());
      }
    };
    const at = (/** @type {string} */ name, /** @type {string[]} */ ...pointers) => ({ ...bind(form, name), faults: [name, ...pointers].flatMap((each) => work.faults(each)) });
    const choice = (/** @type {string} */ name, /** @type {string} */ family, /** @type {string[]} */ values, none = false) => h(Field, { ...at(name), class: 'w6', label: t(`court.field.${name}`), kind: 'choice', must: true, options: [...(none ? [['', t('app.choose')]] : []), ...values.map((each) => [each, word(family, each)])] });
    const ticks = (/** @type {string} */ name, /** @type {any[]} */ options, hint = '') => h(Ticks, { label: t(`court.field.${name}`), name, options, hint, modelValue: form[name], 'onUpdate:modelValue': (/** @type {any} */ next) => { form[name] = next; }, faults: work.faults(name) });
    const fields = () => [
      ticks('applicants', parties(), t('court.joint')),
      h(Field, { ...at('court', 'court/name', 'appliedTo', 'appliedTo/0/name', 'ties'), class: 'w6', label: t('court.field.court'), must: true }),
      choice('level', 'court', ['BASIC', 'INTERMEDIATE']), choice('link', 'link', ['SEAT', 'DOMICILE', 'SUBJECT', 'INVITED']),
      h(Field, { ...at('appliedOn'), class: 'w6', label: t('court.field.appliedOn'), must: true, more: { name: 'appliedOn', type: 'date' } }),
      choice('form', 'form', ['WRITTEN', 'ORAL']), choice('lawfulBody', 'value', ['true', 'false'], true), choice('propertyInvolved', 'value', ['true', 'false']),
      ticks('papers', PAPERS.map((each) => [each, word('paper', each)])), ticks('traits', TRAITS.map((each) => [each, word('cground', each)]), t('court.traits')),
    ];
    return () => {
      const canApply = props.file.actions.includes('apply-for-confirmation');
      return h('section', { class: 'sheet stack tight' }, [
        h('h2', { ref: heading, tabindex: -1 }, t('room.court')),
        props.after.map((each) => {
          const proceeding = props.file.proceedings.find((one) => one.id === each.id);
          return h('div', { class: 'stack tight', key: each.id }, [
            h('div', { class: 'row' }, [h('span', { class: `tag ${each.stage === 'CONFIRMED' ? 'good' : ['REJECTED', 'NOT_ACCEPTED', 'REVOKED'].includes(each.stage) ? 'bad' : 'brand'}` }, word('confirmation', each.stage)), each.court ? h('span', own(each.court)) : null]),
            h('div', { class: 'small soft' }, [t('court.applied', { day: day(each.appliedOn) }), each.enforcements ? ` · ${t('court.enforcements', { n: each.enforcements })}` : '', each.objectionPending ? ` · ${t('court.objection')}` : '']),
            each.grounds.length ? h('ul', { class: 'small' }, each.grounds.map((ground) => h('li', word('cground', ground)))) : null,
            proceeding ? h(ProceedingSteps, { file: props.file, proceeding, etag: props.etag, label: t('room.court'), onDone: () => emit('done') }) : null,
          ]);
        }),
        props.after.length === 0 ? h('p', { class: 'soft small' }, t(canApply ? 'court.may' : 'court.later')) : null,
        canApply && !props.after.some((each) => ['APPLIED', 'ACCEPTED', 'CONFIRMED'].includes(each.stage)) ? h('div', { class: 'deeds no-print' }, h('button', { type: 'button', 'data-act': 'apply', disabled: work.busy, 'aria-expanded': String(isOpen.value), onClick: choose }, t('court.do.apply'))) : null,
        isOpen.value ? h('form', { class: 'deed court grid', novalidate: true, 'aria-label': t('court.do.apply'), onSubmit: send }, [
          fields(),
          h(Wrong, { trouble: work.trouble, fields: SHOWN }),
          h('div', { class: 'row' }, [h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : 'court.do.apply')), h('button', { type: 'button', onClick: choose }, t('deed.not'))]),
        ]) : null,
      ]);
    };
  },
};
