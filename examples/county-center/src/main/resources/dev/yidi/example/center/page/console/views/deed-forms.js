import * as api from '../../client/staff.js';
import { t, word, ZH } from '../../ui/i18n.js';
import { suggested } from '../colleagues.js';
import { county } from '../session.js';
import { instant, organs, today, topics } from '../show.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').AdviceView} Advice */
/** A choice's, some of them in groups: [value, text] or { label, options }. @typedef {any[]} Options */

/**
 * What the form of a deed asks for, by the name it has in the body.
 * @typedef {object} Asked
 * @property {string} name
 * @property {boolean} must
 * @property {string} [kind]
 * @property {string} [type]
 * @property {(file: File) => Options} [options]
 * @property {(file: File, advised?: Advice) => string | string[]} [first]
 * @property {string} [label] the key of its words, where they are not those of its name
 * @property {string} [hint] the key of its words
 * @property {(value: string, all: Record<string, any>) => unknown} [put] how it is sent, where not as it is written
 * @property {(file: File) => [string, string][]} [suggest] of a text: what can be picked instead of being typed
 * @property {boolean} [own] whether it is not sent by itself
 */

/** @typedef {{ does: (client: import('../../client/runtime.js').Connection, request: any) => Promise<any>, asks: Asked[], says?: string, plain?: boolean }} Deed */

/** @param {boolean} isMust @param {boolean} [own] */
const asking = (isMust, own = false) => {
  const base = { must: isMust, own };
  return {
    text: (/** @type {string} */ name, /** @type {Partial<Asked>} */ more = {}) => ({ ...base, name, ...more }),
    area: (/** @type {string} */ name, /** @type {Partial<Asked>} */ more = {}) => ({ ...base, name, kind: 'area', ...more }),
    choice: (/** @type {string} */ name, /** @type {(file: File) => Options} */ options, /** @type {Partial<Asked>} */ more = {}) => ({ ...base, name, kind: 'choice', options, ...more }),
    ticks: (/** @type {string} */ name, /** @type {(file: File) => Options} */ options, /** @type {Partial<Asked>} */ more = {}) => ({ ...base, name, kind: 'ticks', options, ...more }),
  };
};
const must = asking(true);
const may = asking(false);
const own = asking(true, true);

const words = (/** @type {string} */ family, /** @type {readonly string[]} */ values) => values.map((each) => /** @type {[string, string]} */ ([each, word(family, each)]));
const fixed = (/** @type {string} */ family, /** @type {readonly string[]} */ values) => () => words(family, values);

/** A list of the county's profile. @param {string} family @param {(plan: import('../../client/staff.js').ProfileView) => readonly string[]} list */
const ofCounty = (family, list) => () => words(family, county.value ? list(county.value) : []);

const parties = (/** @type {File} */ file) => file.parties.map((each) => /** @type {[string, string, string]} */ ([each.id, `${word('role', each.role)} ${each.name}`, ZH]));
const clocks = (/** @type {string[]} */ ...statuses) => (/** @type {File} */ file) => file.clocks.filter((each) => statuses.includes(each.status)).map((each) => /** @type {[string, string]} */ ([each.id, word('limit', each.limit)]));
const signers = (/** @type {File} */ file) => file.signers.map((each) => /** @type {[string, string, string]} */ ([each.id, each.name || each.id, ZH]));
const places = () => (county.value?.organs ?? []).map((each) => /** @type {[string, string, string]} */ ([each.id, each.name, ZH]));
const yesNo = () => /** @type {Options} */ ([['true', t('deed.yes')], ['false', t('deed.no')]]);
const asListed = (/** @type {string} */ value) => [value];
const isYes = (/** @type {string} */ value) => value === 'true';
/** A colleague: of the own organ, or of the one that has the case. */
const account = { hint: 'deed.account', suggest: (/** @type {File} */ file) => suggested(file.accountable?.id) };
const firstOf = (/** @type {(file: File) => Options} */ options) => (/** @type {File} */ file) => options(file)[0]?.[0] ?? '';

const RUNNING = clocks('RUNNING', 'OVERDUE');
const PAUSED = clocks('PAUSED');
const OPEN = clocks('RUNNING', 'OVERDUE', 'PAUSED');

/** The deeds of a case that are done in one form, by the names that the API gives them. @type {Record<string, Deed>} */
export const DEEDS = {
  'classify': { does: api.classify, asks: [must.choice('kind', fixed('kind', ['DISPUTE', 'PETITION', 'REQUEST', 'REPORT', 'CONSULTATION']), { first: (file) => file.kind }), may.choice('category', fixed('category', ['SUGGESTION', 'REPORT_ACCUSATION', 'APPEAL_CLAIM']), { first: (file) => file.category ?? '' }), must.choice('topic', () => topics(), { first: (file) => file.topic?.code ?? '' }), may.choice('accused', () => organs(), { put: asListed, hint: 'deed.accused' }), may.text('reason')] },
  'answer-on-the-spot': { does: api.answerOnTheSpot, asks: [must.area('answer'), may.choice('result', ofCounty('result', (plan) => plan.caseResults))] },
  'dispatch': { does: api.dispatch, asks: [must.choice('verb', ofCounty('verb', (plan) => plan.dispatchVerbs)), must.choice('to', () => organs(), { first: (file, advised) => advised?.organ.id ?? '' }), must.text('reason'), may.text('reportBy', { type: 'date' })] },
  'accept': { does: api.accept, asks: [may.text('handler', account)] },
  'decline': { does: api.decline, asks: [must.choice('ground', ofCounty('ground', (plan) => plan.declineGrounds)), must.area('whereToGo')] },
  'object': { does: api.objectToDispatch, asks: [must.area('reasons'), may.choice('proposed', () => organs())] },
  'agree-to-return': { does: api.agreeToReturn, asks: [] },
  'refuse-return': { does: api.refuseReturn, asks: [must.text('reason')] },
  'recall': { does: api.recall, asks: [must.text('reason')] },
  'give-notice': { does: api.giveNotice, asks: [must.choice('kind', ofCounty('notice', (plan) => plan.noticeKinds))] },
  'delegate': { does: api.delegate, asks: [must.text('to', { ...account, label: 'field.handler' })] },
  'add-signer': { does: api.addSigner, asks: [must.text('signer', account)], says: 'deed.signer' },
  'sign': { does: api.signAsAdded, asks: [must.choice('agrees', yesNo, { put: isYes }), may.area('remark')] },
  'remove-signer': { does: api.removeSigner, asks: [must.choice('signer', signers, { first: firstOf(signers) }), must.text('reason')] },
  'hand-over': { does: api.handOver, asks: [must.text('to', { ...account, label: 'case.first' }), must.text('reason')] },
  'add-party': { does: api.addParty, asks: [must.choice('role', fixed('role', ['APPLICANT', 'RESPONDENT', 'REPRESENTATIVE', 'PROXY', 'GUARDIAN', 'THIRD_PARTY', 'WITNESS'])), must.text('name'), may.choice('organisation', yesNo, { put: isYes }), may.text('phone', { type: 'tel' }), may.text('identity', { put: (number) => ({ scheme: 'RESIDENT_ID', number }) }), may.text('address')] },
  'end-role': { does: api.endRole, asks: [must.choice('party', parties, { first: firstOf(parties) }), must.text('lastDay', { type: 'date', first: () => today() }), must.text('reason')] },
  'record-trip': { does: api.recordTrip, asks: [must.choice('reason', ofCounty('trip', (plan) => plan.tripPurposes), { label: 'field.purpose' }), must.text('place'), may.choice('party', parties), may.choice('despiteWarning', yesNo, { put: isYes, hint: 'deed.trip' })] },
  'add-note': { does: api.addNote, asks: [must.area('text')] },
  'add-material': { does: api.addMaterial, asks: [must.area('text'), may.choice('party', parties)] },
  'recuse': { does: api.recuse, asks: [must.text('officer', account), must.choice('ground', fixed('conflict', ['NEAR_RELATIVE', 'INTEREST', 'OTHER_TIE'])), must.text('reason'), may.text('successor', account)] },
  'grade-risk': { does: api.gradeRisk, asks: [must.choice('risk', fixed('value', ['LOW', 'MIDDLE', 'HIGH'])), must.text('reason')] },
  'report-major-matter': { does: api.reportMajorMatter, asks: [must.ticks('to', places, { label: 'deed.told' }), may.text('further'), must.text('reportedAt', { type: 'datetime-local', put: instant }), must.area('what')], says: 'deed.major' },
  'suspect-reprisal': { does: api.suspectReprisal, asks: [must.area('what')], says: 'deed.reprisal' },
  'take-into-charge': { does: api.caseTakeIntoCharge, asks: [must.text('leader', account), must.text('office', { hint: 'deed.office' }), must.text('reportBy', { type: 'date', label: 'deed.nextBy' })] },
  'report-charge': { does: api.caseReportCharge, asks: [must.area('report'), must.text('nextBy', { type: 'date', label: 'deed.nextBy' })] },
  'release-charge': { does: api.caseReleaseCharge, asks: [must.text('reason')] },
  'ask-for-consultation': { does: api.askForConsultation, asks: [must.choice('kind', fixed('consultation', ['LEGAL', 'PSYCHOLOGICAL'])), must.choice('client', parties, { first: firstOf(parties) }), may.choice('child', yesNo, { put: isYes })] },
  'conclude': { does: api.conclude, asks: [must.choice('result', ofCounty('result', (plan) => plan.caseResults)), must.area('summary')] },
  'answer': { does: api.answer, asks: [must.area('answer')] },
  'close': { does: api.close, asks: [] },
  'call-back': { does: api.callBack, asks: [must.choice('mode', fixed('contact', ['PHONE', 'MESSAGE', 'HOME_VISIT', 'IN_PERSON', 'ONLINE'])), may.choice('grade', ofCounty('grade', (plan) => plan.ratingScale), { hint: 'deed.grade' }), may.area('said')] },
  'reopen': { does: api.reopen, asks: [must.area('reason')] },
  'withdraw': { does: api.withdraw, asks: [must.ticks('parties', parties), must.text('reason')] },
  'pause': { does: api.pause, asks: [must.choice('clock', RUNNING, { first: firstOf(RUNNING) }), must.choice('reason', ofCounty('pause', (plan) => plan.pauseReasons))] },
  'resume': { does: api.resume, asks: [must.choice('clock', PAUSED, { first: firstOf(PAUSED) })] },
  'extend': { does: api.extend, asks: [must.choice('clock', OPEN, { first: firstOf(OPEN) }), must.text('span', { type: 'number', put: (n, all) => `${n} ${all['unit']}${n === '1' ? '' : 's'}` }), own.choice('unit', () => ['day', 'working-day', 'hour'].map((each) => [each, t(`unit.${each}`)])), must.choice('reason', fixed('extend', ['complex', 'investigation', 'agreed', 'other'])), may.choice('grantor', fixed('grantor', ['ORGAN_HEAD', 'PARTIES', 'CONVENER']))] },
};

/** What is sent of a form: what nobody filled in is left out. @param {Deed} deed @param {Record<string, any>} values */
export const bodyOf = (deed, values) => Object.fromEntries(deed.asks
  .filter((each) => !each.own && values[each.name]?.length)
  .map((each) => [each.name, each.put ? each.put(values[each.name], values) : values[each.name]]));
