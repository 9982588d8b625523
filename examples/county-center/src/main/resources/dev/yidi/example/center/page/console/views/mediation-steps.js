import * as staff from '../../client/staff.js';
import { h, nextTick, reactive, ref } from '../../ui/vue.js';
import { about, t, word, ZH } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { bind, Field, Ticks, Wrong } from '../../ui/parts.js';
import { centre } from '../session.js';
import { instant, organs } from '../show.js';
import { Candidates } from './mediation-bench.js';
import { blankTerms, sentTerms, Terms, TERMS, WAYS } from './mediation-fields.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').MediationView} Mediation */
/** @typedef {[name: string, type: string, must?: boolean]} Asked */

const CONFLICTS = 'conflict:NEAR_RELATIVE,INTEREST,OTHER_TIE';

/** The steps in the order of the work, in the groups they are offered in, each with what its form asks for. @type {Record<string, Record<string, Asked[]>>} */
export const GROUPS = {
  consent: {
    'take-dispute': [['startAct', 'one:startact:BURIAL_DONE,TREATMENT_ENDED,DISABILITY_FIXED,LOSS_FIXED'], ['startedAt', 'moment'], ['certifiedOn', 'date']],
    'contact-party': [['party', 'party', true], ['reached', 'yes', true]],
    consent: [['party', 'undecided', true]],
    refuse: [['party', 'party', true], ['reason', 'area']],
    'tell-rules': [['notices', 'many:told:RIGHTS,RULES,EFFECT,CONFIRMATION,FALSE_MEDIATION', true]],
  },
  bench: {
    'choose-mediator': [['by', 'parties', true], ['mediator', 'candidates', true], ['declared', `many:${CONFLICTS}`]],
    'appoint-mediator': [['mediator', 'candidates', true], ['declared', `many:${CONFLICTS}`]],
    'require-panel': [['ground', 'one:panel:GRAVE_OR_COMPLEX,ASKED_BY_PARTY,SPECIALIST', true], ['askedBy', 'party']],
    'object-to-mediator': [['party', 'party', true], ['mediator', 'seat', true]],
    'declare-conflict': [['mediator', 'seat', true], ['ground', `one:${CONFLICTS}`, true]],
    'waive-conflict': [['party', 'party', true], ['mediator', 'seat', true]],
    'request-recusal': [['party', 'party', true], ['mediator', 'seat', true], ['ground', `one:${CONFLICTS}`, true], ['reason', 'area', true]],
    'decide-recusal': [['mediator', 'seat', true], ['upheld', 'yes', true], ['reason', 'area', true]],
    'step-aside': [['mediator', 'seat', true]],
  },
  session: {
    'hold-session': [['mode', 'one:session:ON_SITE,ONLINE', true], ['place', 'text', true], ['attended', 'parties', true], ['heldBy', 'seats', true], ['minutes', 'area', true], ['admissions', 'admissions'], ['open', 'yes'], ['openAgreedBy', 'parties']],
    'open-room': [['startsAt', 'moment', true]],
    'record-failed-try': [['why', 'area', true]],
  },
  agreement: {
    'record-agreement': [['terms', 'terms']],
    'record-oral-agreement': [['terms', 'terms'], ['agreedBy', 'parties', true], ['recordedBy', 'seat', true], ['facts', 'many:trigger:ASKED_BY_PARTY,NOT_PERFORMED_AT_ONCE,GRAVE_OR_COMPLEX,CIVIL_RIGHTS_CONTENT,BY_LAW']],
    sign: [['party', 'unsigned', true], ['form', 'one:signature:SIGNATURE,SEAL,FINGERPRINT,ELECTRONIC', true]],
    'sign-as-mediator': [['mediator', 'seat', true]],
    seal: [['committee', 'text', true]],
    'withdraw-agreement': [['reason', 'area', true]],
  },
  after: {
    'record-performance': [['obligation', 'outstanding', true], ['what', 'area', true]],
    'record-partial-performance': [['obligation', 'outstanding', true], ['what', 'area', true]],
    'record-breach': [['obligation', 'outstanding', true], ['kind', 'one:breach:NOT_PERFORMED,PARTLY_PERFORMED,REFUSED', true], ['foundOn', 'date', true], ['what', 'area', true]],
    'record-visit': [['obligation', 'owed', true], ['finding', 'one:finding:PERFORMED,PARTLY_PERFORMED,NOT_PERFORMED,NOT_REACHED', true], ['what', 'area', true]],
    'link-enforcement': [['obligations', 'breaches', true], ['enforcement', 'proceeding', true]],
    'report-back': [['materials', 'many:material:RESULT_REPORT,AGREEMENT,PROOF_OF_PERFORMANCE,REFERRED_PAPERS,UNDISPUTED_FACTS']],
  },
  end: {
    end: [['reason', 'one:end:SETTLED_PRIVATELY,NOT_ACCEPTED,WITHDRAWN,UNREACHABLE,TOO_FAR_APART,PERIOD_EXPIRED,SIGNATURE_REFUSED,FALSE_MEDIATION,SUED,OTHER', true], ['otherWays', 'ways'], ['undisputedFacts', 'lines']],
    'tell-other-ways': [['otherWays', 'ways', true]],
    'agree-to-extension': [['limit', 'limit', true], ['by', 'span', true], ['agreedBy', 'parties', true]],
    'charge-fee': [['payer', 'party', true], ['priceList', 'text'], ['what', 'area', true]],
    suspend: [['reportedTo', 'organ', true], ['grounds', 'area', true]],
    resume: [['finding', 'area', true]],
    'report-risk': [['to', 'organ', true], ['what', 'area', true]],
  },
};

const UNITS = ['day', 'working-day', 'hour', 'month'];
const LISTS = ['many', 'parties', 'seats', 'ways', 'breaches'];
const ALL = /** @type {Record<string, Asked[]>} */ (Object.assign({}, ...Object.values(GROUPS)));
const listed = (/** @type {string} */ type) => LISTS.includes(type.split(':')[0] ?? '');
const LABELS = /** @type {Record<string, string>} */ ({ 'resume finding': 'room.field.resumeFinding', 'agree-to-extension by': 'room.field.extension', 'record-oral-agreement facts': 'room.field.triggers' });
const HINTS = ['admissions', 'otherWays', 'notices', 'by', 'declared', 'facts', 'heldBy'];

const hinted = (/** @type {string} */ step, /** @type {string} */ name) => (step === 'agree-to-extension' ? { by: 'room.hint.extension' }[name] : HINTS.includes(name) ? `room.hint.${name}` : undefined);

/** The operation of a step: hold-session is mediationHoldSession. @param {string} step */
const operation = (step) => /** @type {Record<string, any>} */ (staff)[`mediation-${step}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];

/** @param {File} file @param {string} id */
export const partyName = (file, id) => file.parties.find((each) => each.id === id)?.name ?? id;

/** What there is to choose from. @param {string} type @param {File} file @param {Mediation} mediation @param {(id: string) => string} named @returns {any[]} */
const options = (type, file, mediation, named) => {
  const [kind = '', family = '', list = ''] = type.split(':');
  const parties = mediation.parties.map((each) => [each.id, partyName(file, each.id), ZH]);
  const owed = mediation.agreement?.obligations ?? [];
  const owing = (/** @type {typeof owed} */ some) => some.map((each) => [each.id, about(`${partyName(file, each.owedBy)} → ${partyName(file, each.owedTo)}`, each.what), ZH]);
  switch (kind) {
    case 'one': case 'many': return list.split(',').map((each) => [each, word(family, each)]);
    case 'undecided': return parties.filter(([id]) => mediation.parties.some((each) => each.id === id && !each.consented));
    case 'unsigned': return parties.filter(([id]) => !mediation.agreement?.signedBy.includes(id ?? ''));
    case 'seat': case 'seats': return mediation.mediators.map((each) => [each, named(each), ZH]);
    case 'outstanding': return owing(owed.filter((each) => !each.performed));
    case 'breaches': return owing(owed.filter((each) => each.breached));
    case 'owed': return owing(owed);
    case 'ways': return WAYS.map((each) => [each, word('way', each)]);
    case 'organ': return organs();
    case 'yes': return [['true', t('value.true')], ['false', t('value.false')]];
    case 'limit': return file.clocks.filter((each) => ['RUNNING', 'OVERDUE'].includes(each.status)).map((each) => [each.limit, word('limit', each.limit)]);
    case 'proceeding': return file.proceedings.filter((each) => each.id !== mediation.id).map((each) => [each.id, word('proceeding', each.kind)]);
    default: return parties;
  }
};

/** What a form begins with: where there is one answer only, with that. @param {Asked} asked @param {any} context */
const first = ([name, type], { file, mediation, named }) => {
  if (type === 'terms') return blankTerms();
  if (type === 'span') return { n: '', unit: UNITS[0] };
  if (type === 'admissions') return Object.fromEntries(mediation.parties.map((/** @type {any} */ each) => [each.id, '']));
  if (name === 'committee') return mediation.committee;
  if (['by', 'agreedBy', 'heldBy', 'attended'].includes(name) && listed(type)) return options(type, file, mediation, named).map(([id]) => id);
  if (listed(type)) return [];
  if (name === 'mode' || name === 'form') return options(type, file, mediation, named)[0][0];
  const choices = ['party', 'undecided', 'unsigned', 'seat', 'outstanding', 'owed', 'limit'].includes(type) ? options(type, file, mediation, named) : [];
  return choices.length === 1 ? choices[0][0] : '';
};

/** What is sent of a value, if anything. @param {string} type @param {any} value */
const sent = (type, value) => {
  switch (type) {
    case 'yes': return value === '' ? undefined : value === 'true';
    case 'span': return value.n ? `${value.n} ${value.unit}${value.n === '1' ? '' : 's'}` : undefined;
    case 'moment': return value === '' ? undefined : instant(value);
    case 'lines': return value.trim() === '' ? undefined : value.split('\n').map((/** @type {string} */ each) => each.trim()).filter(Boolean);
    case 'admissions': return Object.entries(value).filter(([, what]) => what.trim()).map(([by, what]) => ({ by, what: what.trim() }));
    default: return listed(type) ? value : value.trim() || undefined;
  }
};

/** What may be done in the room now, in the order of the work, and the form of what was chosen. */
export const Steps = {
  props: ['file', 'mediation', 'etag', 'named', 'only'],
  emits: ['done'],
  setup(/** @type {{ file: File, mediation: Mediation, etag: string, named: (id: string) => string }} */ props, /** @type {any} */ { emit }) {
    const chosen = ref('');
    const heading = ref(/** @type {HTMLElement | null} */ (null));
    const values = reactive(/** @type {Record<string, any>} */ ({}));
    const work = command();
    const choose = (/** @type {string} */ step) => {
      chosen.value = chosen.value === step ? '' : step;
      Object.keys(values).forEach((each) => delete values[each]);
      (ALL[chosen.value] ?? []).forEach((each) => { values[each[0]] = first(each, props); });
      work.trouble = null;
      nextTick(() => (/** @type {HTMLElement | null} */ (document.querySelector('.deed input, .deed select, .deed textarea, .deed button'))?.focus()));
    };
    const body = () => {
      const all = ALL[chosen.value] ?? [];
      const plain = Object.fromEntries(all.filter(([, type]) => type !== 'terms').map(([name, type]) => [name, sent(type, values[name])]).filter(([, value]) => value !== undefined));
      return chosen.value === 'record-agreement' ? sentTerms(values['terms']) : chosen.value === 'record-oral-agreement' ? { ...plain, terms: sentTerms(values['terms']) } : plain;
    };
    const send = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const { file, mediation, etag } = props;
      if (await work.run((idempotencyKey) => operation(chosen.value)(centre(), { id: file.id, proceeding: mediation.id, idempotencyKey, ifMatch: etag, body: body() }), chosen.value)) {
        chosen.value = '';
        emit('done');
        nextTick(() => heading.value?.focus());
      }
    };
    const asked = ([name, type, must = false] = /** @type {Asked} */ (['', ''])) => {
      const { file, mediation, named } = props;
      const note = hinted(chosen.value, name);
      const shared = {
        key: chosen.value + name, label: t(LABELS[`${chosen.value} ${name}`] ?? `room.field.${name}`), must, faults: work.faults(name), hint: note ? t(note) : '',
        modelValue: values[name], 'onUpdate:modelValue': (/** @type {any} */ next) => { values[name] = next; },
      };
      if (type === 'terms') return h(Terms, { key: chosen.value, values: values[name], work, at: chosen.value === 'record-agreement' ? '' : 'terms/', parties: options('party', file, mediation, named) });
      if (type === 'span') return [
        h(Field, { ...shared, ...bind(values[name], 'n'), faults: shared.faults, class: 'w4', more: { name, type: 'number', min: 1 } }),
        h(Field, { key: `${shared.key} unit`, ...bind(values[name], 'unit'), class: 'w4', label: t('field.unit'), kind: 'choice', options: UNITS.map((each) => [each, t(`unit.${each}`)]) }),
      ];
      if (type === 'candidates') return h(Candidates, { key: chosen.value, id: file.id, proceeding: mediation.id, modelValue: values[name], 'onUpdate:modelValue': shared['onUpdate:modelValue'], faults: shared.faults });
      if (type === 'admissions') return h('div', { class: 'rows' }, [h('h3', t('room.field.admissions')), h('p', { class: 'hint soft small' }, t('room.hint.admissions')), mediation.parties.map((each) => h(Field, { label: partyName(file, each.id), modelValue: values[name][each.id], 'onUpdate:modelValue': (/** @type {string} */ next) => { values[name][each.id] = next; } }))]);
      if (listed(type)) return h(Ticks, { ...shared, name, options: options(type, file, mediation, named) });
      if (type === 'area' || type === 'lines') return h(Field, { ...shared, kind: 'area', hint: type === 'lines' ? t('room.perLine') : shared.hint, more: { name } });
      if (['text', 'date', 'moment'].includes(type)) return h(Field, { ...shared, class: 'w6', more: { name, ...(type === 'text' ? {} : { type: type === 'date' ? 'date' : 'datetime-local' }) } });
      return h(Field, { ...shared, class: 'w6', kind: 'choice', options: [...(type === 'organ' ? [] : [['', t('app.choose')]]), ...options(type, file, mediation, named)], more: { name } });
    };
    const fields = () => [...Object.keys(values), ...(values['terms'] ? TERMS.flatMap((each) => [each, `terms/${each}`]) : []),
      ...(values['terms']?.obligations ?? []).flatMap((/** @type {any} */ _, /** @type {number} */ i) => ['', 'terms/'].flatMap((at) => ['', '/owedBy', '/owedTo', '/what', '/due'].map((each) => `${at}obligations/${i}${each}`)))];
    return () => {
      const groups = Object.entries(GROUPS).map(([group, steps]) => /** @type {const} */ ([group, Object.keys(steps).filter((each) => props.mediation.actions.includes(each))])).filter(([, steps]) => steps.length);
      return h('section', { class: 'sheet no-print' }, [
        h('h2', { ref: heading, tabindex: -1 }, t('room.now')),
        groups.length ? h('dl', { class: 'groups' }, groups.map(([group, steps]) => [h('dt', t(`room.group.${group}`)), h('dd', { class: 'deeds' }, steps.map((each) => h('button', { type: 'button', disabled: work.busy, 'aria-expanded': String(chosen.value === each), onClick: () => choose(each) }, t(`step.${each}`))))])) : h('p', { class: 'soft' }, t('room.nothing')),
        chosen.value ? h('form', { class: 'deed grid', novalidate: true, 'aria-label': t(`step.${chosen.value}`), onSubmit: send }, [
          h('h3', t(`step.${chosen.value}`)),
          (ALL[chosen.value] ?? []).map(asked),
          h(Wrong, { trouble: work.trouble, fields: fields() }),
          h('div', { class: 'row' }, [h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : `step.${chosen.value}`)), h('button', { type: 'button', onClick: () => choose(chosen.value) }, t('deed.not'))]),
        ]) : null,
      ]);
    };
  },
};
