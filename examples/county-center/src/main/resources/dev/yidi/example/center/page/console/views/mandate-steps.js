import * as api from '../../client/staff.js';

/** @typedef {import('./proceeding-steps.js').Asked} Asked */
/** @typedef {import('./proceeding-steps.js').Step} Step */

const KINDS = 'one:proxykind:GRID_WORKER,VILLAGE_CADRE,WINDOW_OFFICER';
const SCOPES = 'many:mandatescope:REGISTER,ADD_MATERIAL,URGE,RECEIVE_DOCUMENTS,RATE,WITHDRAW,ATTEND';
const FORMS = 'one:mandateform:WRITTEN,ORAL';
const PURPOSES = 'one:trip:REGISTRATION,MATERIAL,MEDIATION,JOINT_SESSION,HEARING,INSPECTION,SIGNATURE,CONSULTATION,OTHER';

/** @type {Asked[]} */
const MANDATE = [['principal*', 'party', { label: 'principal' }], ['proxy*', 'officer', { label: 'proxy' }], ['kind*', KINDS, { label: 'proxyKind' }], ['scope*', SCOPES, { label: 'mandateScope' }], ['from*', 'date', { label: 'mandateFrom', first: 'today' }], ['until*', 'date', { label: 'mandateUntil' }], ['reportBy*', 'date', { label: 'mandateReportBy' }], ['form*', FORMS, { label: 'mandateForm' }], ['record*', 'area', { label: 'mandateRecord', hint: 'mandateRecord' }]];
/** @type {Asked[]} */
const WITHIN = [['mandate/principal*', 'party', { label: 'principal' }], ['mandate/proxy*', 'officer', { label: 'proxy' }], ['mandate/kind*', KINDS, { label: 'proxyKind' }], ['mandate/scope*', SCOPES, { label: 'mandateScope', hint: 'guideScope' }], ['mandate/from*', 'date', { label: 'mandateFrom', first: 'today' }], ['mandate/until*', 'date', { label: 'mandateUntil' }], ['mandate/reportBy*', 'date', { label: 'mandateReportBy' }], ['mandate/form*', FORMS, { label: 'mandateForm' }], ['mandate/record*', 'area', { label: 'mandateRecord', hint: 'mandateRecord' }]];

/** What a mandate asks for where the matter is registered with it: whom it is of and who acts, the page knows. */
export const REGISTERING = WITHIN.slice(2);

/** How somebody is brought to act for a party of the case. @type {Record<string, Step>} */
export const GIVING = {
  'give-mandate': { does: api.mandateGive, asks: MANDATE },
  'guide-as-proxy': { does: api.mandateGuide, asks: [['to*', 'organ', { label: 'guideTo' }], ['reason*', 'text'], ...WITHIN] },
};

/** What is done under a mandate, and about it. @type {Record<string, Step>} */
export const UNDER = {
  'save-trip': { does: api.mandateSaveTrip, asks: [['place*', 'text'], ['purpose*', PURPOSES]] },
  'report-to-principal': { does: api.mandateReport, asks: [['report*', 'area', { hint: 'told' }]] },
  'revoke-mandate': { does: api.mandateRevoke, final: true, asks: [['reason', 'text', { hint: 'revoked' }]] },
};
