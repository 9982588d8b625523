import * as api from '../../client/staff.js';
import { isOf, may } from '../rights.js';

/** @typedef {import('./proceeding-steps.js').Step} Step */
/** @typedef {import('../../client/staff.js').SignalView} Signal */
/** @typedef {import('../../client/staff.js').RiskAssessmentView} Assessment */

/** What becomes of a signal. @type {Record<string, Step>} */
export const SIGNAL = {
  'look-at': { does: api.signalLookAt, asks: [] },
  'act-on': { does: api.signalActOn, final: true, asks: [['what*', 'area', { label: 'signalDone' }]] },
  'dismiss': { does: api.signalDismiss, final: true, asks: [['why*', 'area', { label: 'signalWhy' }]] },
};

/** The work on an assessment. @type {Record<string, Step>} */
export const ASSESSMENT = {
  'assess-aspect': { does: api.assessmentAssessAspect, asks: [['aspect*', 'one:aspect:LEGALITY,REASONABLENESS,FEASIBILITY,CONTROLLABILITY'], ['result*', 'one:aspectresult:HOLDS,WITH_CONDITIONS,DOES_NOT_HOLD'], ['why*', 'area']] },
  'hear-people': { does: api.assessmentHearPeople, asks: [['form*', 'one:hearing:HEARING,MEETING,VISIT,SURVEY,PUBLIC_NOTICE,EXPERTS', { label: 'hearingForm' }], ['on*', 'date', { label: 'heardOn', first: 'today' }], ['heard*', 'number', { label: 'heardMany' }], ['who*', 'text', { label: 'heardWho', hint: 'heardWho' }], ['said*', 'area', { label: 'heardSaid' }]] },
  'conclude': { does: api.assessmentConclude, final: true, asks: [['level*', 'one:risklevel:LOW,MEDIUM,HIGH', { label: 'riskLevel' }], ['conclusion*', 'one:conclusion:IMPLEMENT,WITH_CONDITIONS,DEFER,DO_NOT', { label: 'riskConclusion' }], ['why*', 'area'], ['conditions', 'area', { label: 'riskConditions', hint: 'riskConditions' }]] },
  'link-dispute': { does: api.assessmentLinkDispute, asks: [['dispute*', 'text', { hint: 'dispute' }]] },
};

const OF_STAGE = /** @type {Record<string, string[]>} */ ({ RAISED: ['look-at'], LOOKED_AT: ['act-on', 'dismiss'] });

/** What the officer may do about a signal now: somebody looks at it before anything is said of it. @param {Signal} signal */
export const openToSignal = (signal) => (may('SUPERVISE') ? OF_STAGE[signal.stage] ?? [] : []);

/**
 * What the officer may do to an assessment now: the organ that wants the decision works on it, another one concludes it once all four aspects
 * are assessed and somebody was heard, and disputes are linked after that.
 *
 * @param {Assessment} assessment
 */
export const openToAssessment = (assessment) => {
  if (assessment.verdict) {
    return may('HANDLE') ? ['link-dispute'] : [];
  }
  if (isOf(assessment.initiator.id)) {
    return may('HANDLE') ? ['assess-aspect', 'hear-people'] : [];
  }
  return may('APPROVE') && !assessment.openAspects.length && assessment.hearings.length ? ['conclude'] : [];
};
