import * as api from '../../client/staff.js';

/**
 * What the form of a step asks for: `name`, where it stands in the body, with a star where it must be filled in; what kind of thing it is; more.
 * Kinds: text, area, number, date, moment, days, yes, one:family:A,B (one of a few words), many:family:A,B (some of them), party, parties,
 * petitioner, speaker, reporters (of the parties those that may be it), organ, lines (one a line), law (name and article of a law), laws (one a
 * line), officer (an account), officers (oneself and others by account), duty (of the four those that are owed), lawyer:A,B (those that stand
 * so), newname (the name the next lawyer gets, which nobody is asked for), mediation, breached (obligations), proceeding, procedure, superior
 * (who reviews), grade, consenting (a receiver the reporter agreed to), release (whether the identity goes along), reader, enforcement.
 *
 * @typedef {[name: string, kind: string, more?: { label?: string, hint?: string, first?: string }]} Asked
 */

/**
 * A step: the operation that takes it, what its form asks for, the law it rests on, and whether it cannot be taken back.
 *
 * @typedef {object} Step
 * @property {(client: import('../../client/runtime.js').Connection, request: any) => Promise<any>} does
 * @property {Asked[]} asks
 * @property {string | ((proceeding?: import('../../client/staff.js').ProceedingView) => string)} [law]
 * @property {boolean} [final]
 */

/** What is asked for against the last opinion: its review 复查, and of that the recheck 复核. @param {import('../../client/staff.js').ProceedingView} [proceeding] */
export const instanceAsked = (proceeding) => (proceeding?.petition?.opinions.at(-1)?.instance === 'REVIEW' ? 'RECHECK' : 'REVIEW');

const LAWSUIT = '民事诉讼法(2023)';
const PETITIONS = '信访工作条例(2022)';
const AID = '法律援助法(2021)';
const APPLIED = '最高人民法院关于适用《民事诉讼法》的解释(2022)';
const INVITED = '最高人民法院关于人民法院特邀调解的规定(2016)';

const CONTACTS = 'one:contact:PHONE,MESSAGE,HOME_VISIT,IN_PERSON,ONLINE';
const LEVELS = 'one:court:BASIC,INTERMEDIATE';
const TIERS = 'one:tier:STATE,PROVINCE,PREFECTURE,COUNTY,TOWNSHIP,ZONE,VILLAGE';
const WISHES = 'many:wish:NO_CONTACT,PHONE_ONLY,NO_RELEASE,PERSONAL_SAFETY';
const GROUNDS = 'many:cground:EXPIRED,NOT_IN_EFFECT,NOT_JOINT,BODY_NOT_LAWFUL,PAPERS_MISSING,WRONG_COURT,OUTSIDE_COURTS,FAMILY_STATUS,OTHER_SPECIAL_PROCEDURE,TITLE_TO_PROPERTY,TITLE_TO_IP,MANDATORY_LAW_BREACH,HARMS_OTHERS,AGAINST_MORALS,NOT_VOLUNTARY,UNCLEAR,OTHER';
const SKIPS = 'one:skip:PARTY_DECLINED,OTHER_SIDE_DECLINED,OTHER_SIDE_UNREACHABLE,TIME_RUNS_OUT,URGENT_RELIEF,NOT_MEDIABLE,FAILED_ELSEWHERE,OTHER,NOT_STATED';
const NATURES = 'one:ordernature:CONSULT,HELP,COMPLAINT,SUGGESTION';
const MODES = 'one:consmode:ON_SITE,ONLINE,PHONE';

/** @type {Asked[]} */
const COURT = [['court/name*', 'text', { label: 'court' }], ['court/level*', LEVELS, { label: 'level', first: 'BASIC' }]];
/** @type {Asked[]} */
const APPOINTMENT = [['appointment/adviser*', 'officer', { label: 'adviser' }], ['appointment/start*', 'moment', { label: 'start' }], ['appointment/mode*', MODES, { label: 'mode', first: 'ON_SITE' }], ['appointment/place', 'text', { label: 'place', hint: 'consplace' }], ['despiteWarning', 'yes', { hint: 'trip' }]];

/**
 * The steps of each kind of proceeding in the order of the work, by the names that the API gives them. Mediations and joint handlings have
 * screens of their own.
 *
 * @type {Record<string, Record<string, Step>>}
 */
export const STEPS = {
  petitions: {
    'decide-route': { does: api.petitionDecideRoute, law: `${PETITIONS} art. 31`, asks: [['route*', 'one:approute:PETITION_PROCEDURE,LITIGATION_OR_JUSTICE,ARBITRATION,PARTY_APPEAL,ADMINISTRATIVE_PROCEDURE,PERFORM_DUTY'], ['whereToGo', 'text', { hint: 'whereToGo' }], ['reason*', 'area']] },
    'refer-accusation': { does: api.petitionReferAccusation, law: `${PETITIONS} art. 30`, asks: [['to/name*', 'text', { label: 'receiver' }], ['to/tier*', TIERS, { label: 'tier' }], ['to/organ', 'organ', { label: 'toOrgan', hint: 'toOrgan' }], ['reason*', 'area']] },
    'reply-to-suggestion': { does: api.petitionReplyToSuggestion, law: `${PETITIONS} art. 29`, asks: [['adoption*', 'one:adoption:WHOLLY,PARTLY,NOT_ADOPTED'], ['study*', 'area'], ['reply*', 'area'], ['rewarded', 'yes']] },
    'open-hearing': { does: api.petitionOpenHearing, law: `${PETITIONS} art. 31(6)`, asks: [['subject*', 'area'], ['place*', 'text'], ['heldAt', 'moment'], ['despiteWarning', 'yes', { hint: 'trip' }]] },
    'close-hearing': { does: api.petitionCloseHearing, asks: [['attended', 'parties'], ['minutes*', 'area'], ['conclusion*', 'area']] },
    'issue-opinion': { does: api.petitionIssueOpinion, law: `${PETITIONS} art. 32`, final: true, asks: [['result*', 'one:opinion:SUPPORTED,EXPLAINED,NOT_SUPPORTED'], ['text/claim*', 'area', { label: 'claim' }], ['text/facts*', 'area', { label: 'facts' }], ['text/opinion*', 'area', { label: 'opinion' }], ['text/basis*', 'laws', { label: 'basis' }]] },
    extend: { does: api.petitionExtend, law: `${PETITIONS} art. 34`, asks: [['by*', 'days', { first: '30' }], ['reasonCode*', 'one:extend:complex,investigation,other'], ['reason*', 'area', { hint: 'told' }]] },
    'record-settlement': { does: api.petitionRecordSettlement, law: `${PETITIONS} art. 33`, asks: [['parties*', 'parties'], ['terms*', 'area']] },
    'record-execution': { does: api.petitionRecordExecution, law: `${PETITIONS} art. 32`, asks: [['state*', 'one:execution:PARTLY,DONE,REFUSED'], ['account*', 'area']] },
    'discharge-duty': { does: api.petitionDischargeDuty, law: `${PETITIONS} art. 27`, asks: [['duty*', 'duty'], ['how*', 'area']] },
    'request-review': { does: api.petitionRequestReview, law: (proceeding) => `${PETITIONS} art. ${instanceAsked(proceeding) === 'RECHECK' ? 36 : 35}`, asks: [['by*', 'petitioner'], ['to/name*', 'superior', { label: 'reviewer' }], ['reasons*', 'area'], ['postedOn', 'date', { hint: 'postedOn' }]] },
    'withdraw-review': { does: api.petitionWithdrawReview, asks: [['by*', 'petitioner']] },
    end: { does: api.petitionEnd, final: true, asks: [['end*', 'one:petitionend:ON_THE_SPOT,OUTSIDE,DUTY_ANSWERED,AGREED,NOT_ACCEPTED,WITHDRAWN'], ['account*', 'area']] },
  },
  orders: {
    admit: { does: api.orderAdmit, asks: [] },
    'record-contact': { does: api.orderRecordContact, asks: [['mode*', CONTACTS, { first: 'PHONE' }], ['reached*', 'yes'], ['what*', 'area']] },
    'record-site-visit': { does: api.orderRecordSiteVisit, asks: [['officers*', 'officers'], ['place*', 'text'], ['found*', 'area']] },
    reply: { does: api.orderReply, asks: [['result*', 'one:orderresult:SOLVED,PARTLY_SOLVED,NOT_YET_POSSIBLE,EXPLAINED'], ['text*', 'area', { hint: 'told' }]] },
    'tell-legal-way': { does: api.orderTellLegalWay, asks: [['way*', 'one:legalway:LITIGATION,ARBITRATION,DISCIPLINE,RECONSIDERATION,PETITION_CHANNEL'], ['reference', 'text', { hint: 'reference' }], ['told*', 'area']] },
    object: { does: api.orderObject, asks: [['ground*', 'one:objection:NOT_COMPETENT,OTHER_PLACE,PUSHED_DOWN,LEGAL_WAY,UNCLEAR'], ['reasons*', 'area'], ['law*', 'law'], ['proposed', 'organ']] },
    review: { does: api.orderReview, asks: [['upheld*', 'yes'], ['reason*', 'area']] },
    'merge-repeat': { does: api.orderMergeRepeat, asks: [['repeat/number*', 'text', { label: 'number' }], ['repeat/nature*', NATURES, { label: 'nature' }], ['repeat/calledAt*', 'moment', { label: 'calledAt' }], ['repeat/reachable*', 'yes', { label: 'reachable', first: 'true' }]] },
    'end-as-repeat': { does: api.orderEndAsRepeat, final: true, asks: [['mainOrder*', 'text']] },
    'call-back': { does: api.orderCallBack, asks: [['mode*', CONTACTS, { first: 'PHONE' }], ['grade', 'grade', { hint: 'grade' }], ['comment', 'area', { hint: 'comment' }]] },
    'send-back': { does: api.orderSendBack, asks: [['reason*', 'area']] },
    'end-call-back': { does: api.orderEndCallBack, asks: [['reason*', 'area']] },
    close: { does: api.orderClose, final: true, asks: [] },
  },
  referrals: {
    sign: { does: api.referralSign, law: `${INVITED} art. 27`, asks: [['signedOn*', 'date', { first: 'today' }], ['papers*', 'many:courtpaper:LETTER,COMPLAINT,DEFENCE,EVIDENCE,IDENTITY,ADDRESSES,OTHER']] },
    decline: { does: api.referralDecline, final: true, asks: [['reason*', 'one:refdecline:OUT_OF_SCOPE,OUT_OF_FIELD,PARTY_REFUSES,UNSUITABLE'], ['explanation*', 'area']] },
    carry: { does: api.referralCarry, asks: [['mediation*', 'mediation']] },
    extend: { does: api.referralExtend, law: `${INVITED} art. 27`, asks: [['days*', 'number', { first: '15' }], ['agreedBy*', 'parties', { hint: 'agreedBy' }]] },
    'return-to-court': { does: api.referralReturnToCourt, law: `${INVITED} art. 19`, final: true, asks: [['papers*', 'many:retpaper:REPORT,AGREEMENT,COURT_PAPERS,UNDISPUTED_FACTS,ADDRESSES,APPRAISAL'], ['notMediated', 'one:notmediated:PARTY_REFUSES,UNREACHABLE,SETTLED_PRIVATELY,RECALLED_BY_COURT,OTHER', { hint: 'notMediated' }]] },
    'record-sequel': { does: api.referralRecordSequel, law: `${INVITED} art. 19`, asks: [['sequel*', 'one:sequel:FILED,NOT_SUED,CONFIRMATION,SUIT_WITHDRAWN,COURT_PAPER,TRIAL_GOES_ON']] },
  },
  'outside-procedures': {
    refer: { does: api.outsideRefer, law: '个人信息保护法(2021) art. 23', final: true, asks: [['receiver*', 'text'], ['organ', 'organ', { label: 'toOrgan', hint: 'toOrgan' }], ['papers', 'lines'], ['passing/basis*', 'one:passing:CONSENT,STATUTORY_DUTY', { label: 'passingBasis' }], ['passing/consentedBy', 'party', { label: 'consentedBy', hint: 'consentedBy' }], ['passing/data*', 'many:passed:IDENTITY,CONTACT,NARRATIVE,EVIDENCE,HEALTH,FINANCE,MINOR', { label: 'passingData' }]] },
    'record-application': { does: api.outsideRecordApplication, asks: [['on*', 'date', { label: 'appliedOn', first: 'today' }]] },
    'record-correction-asked': { does: api.outsideRecordCorrectionAsked, asks: [['receivedOn*', 'date', { first: 'today' }], ['what*', 'lines', { label: 'toCorrect' }]] },
    'record-correction': { does: api.outsideRecordCorrection, asks: [['on*', 'date', { label: 'correctedOn', first: 'today' }]] },
    'record-acceptance': { does: api.outsideRecordAcceptance, asks: [['on*', 'date', { label: 'acceptedOn', first: 'today' }], ['number', 'text', { label: 'theirNumber' }], ['track*', 'one:track:ORDINARY,SUMMARY', { first: 'ORDINARY' }]] },
    'record-refusal': { does: api.outsideRecordRefusal, asks: [['ground*', 'area', { label: 'theirGround' }]] },
    'record-decision': { does: api.outsideRecordDecision, asks: [['receivedOn*', 'date', { first: 'today' }], ['result*', 'one:outresult:IN_FAVOUR,PARTLY,AGAINST,SETTLED,WITHDRAWN,TERMINATED'], ['summary', 'area']] },
    'record-reporter-informed': { does: api.outsideRecordReporterInformed, asks: [] },
    'record-sued': { does: api.outsideRecordSued, asks: [] },
    interrupt: { does: api.outsideInterrupt, asks: [['on*', 'date', { label: 'interruptedOn', first: 'today' }], ['reason*', 'one:interrupt:CLAIMED,RELIEF_ASKED,PERFORMANCE_PROMISED']] },
    drop: { does: api.outsideDrop, final: true, asks: [] },
  },
  agencies: {
    'explain-skip': { does: api.agencyExplainSkip, asks: [['skipped/reason*', SKIPS, { label: 'skipReason' }], ['skipped/explanation', 'area', { label: 'explanation' }]] },
    'apply-for-aid': { does: api.agencyApplyForAid, law: `${AID} art. 31`, asks: [['receivedOn*', 'date', { label: 'appliedOn', first: 'today' }], ['exemption', 'one:exemption:NO_FIXED_INCOME,ON_ASSISTANCE,MIGRANT_WORKER,MARTYRS_KIN,BRAVE_DEED,DOMESTIC_VIOLENCE,OTHER', { hint: 'exemption' }]] },
    'ask-for-papers': { does: api.agencyAskForPapers, law: `${AID} art. 43`, asks: [['papers*', 'lines', { label: 'missingPapers' }]] },
    'decide-aid': { does: api.agencyDecideAid, law: `${AID} art. 43`, asks: [['decision*', 'one:aiddecision:GRANTED,ADVANCED,REFUSED,DEEMED_WITHDRAWN'], ['ground', 'area', { label: 'theirGround', hint: 'aidGround' }]] },
    'object-to-aid-decision': { does: api.agencyObjectToAidDecision, law: `${AID} art. 49`, asks: [['receivedOn*', 'date', { label: 'objectedOn', first: 'today' }], ['reason*', 'area']] },
    'decide-objection': { does: api.agencyDecideObjection, law: `${AID} art. 49`, asks: [['corrected*', 'yes']] },
    'assign-lawyer': { does: api.agencyAssignLawyer, law: `${AID} art. 43`, asks: [['lawyer*', 'text'], ['firm*', 'text'], ['source*', 'one:lawyersource:LEGAL_AID,RETAINED,VOLUNTEER'], ['engagement', 'newname']] },
    'record-lawyer-answer': { does: api.agencyRecordLawyerAnswer, law: `${AID} art. 46`, asks: [['engagement*', 'lawyer:ASSIGNED', { label: 'whichLawyer' }], ['accepted*', 'yes'], ['reason', 'area', { hint: 'lawyerReason' }]] },
    'replace-lawyer': { does: api.agencyReplaceLawyer, law: `${AID} art. 55`, asks: [['engagement*', 'lawyer:ASSIGNED,ACCEPTED', { label: 'whichLawyer' }], ['reason*', 'area']] },
    'end-aid': { does: api.agencyEndAid, law: `${AID} art. 48`, asks: [['ground*', 'area', { label: 'theirGround' }]] },
    'submit-suit': { does: api.agencySubmitSuit, law: `${LAWSUIT} art. 122`, asks: [...COURT, ['submittedOn*', 'date', { first: 'today' }]] },
    'record-docketing': { does: api.agencyRecordDocketing, law: `${LAWSUIT} art. 126`, asks: [['courtNumber*', 'text']] },
    'record-filing-refusal': { does: api.agencyRecordFilingRefusal, law: `${LAWSUIT} art. 126`, asks: [['servedOn*', 'date', { first: 'today' }], ['ground*', 'area', { label: 'theirGround' }]] },
    'appeal-filing-refusal': { does: api.agencyAppealFilingRefusal, law: `${LAWSUIT} art. 126`, asks: [] },
    'record-outcome': { does: api.agencyRecordOutcome, asks: [['outcome*', 'one:suit:FOR_PARTY,PARTLY_FOR_PARTY,AGAINST_PARTY,COURT_MEDIATED,WITHDRAWN,DISMISSED,TRANSFERRED'], ['summary', 'area']] },
    end: { does: api.agencyEnd, final: true, asks: [['end*', 'one:agencyend:COMPLETED,PARTY_ENDED,SETTLED,SUES_ALONE,OTHER']] },
  },
  consultations: {
    consent: { does: api.consultationConsent, law: '个人信息保护法(2021) art. 29', asks: [['by*', 'speaker'], ['told*', 'yes', { hint: 'consented' }]] },
    offer: { does: api.consultationOffer, asks: APPOINTMENT },
    move: { does: api.consultationMove, asks: APPOINTMENT },
    confirm: { does: api.consultationConfirm, asks: [] },
    miss: { does: api.consultationMiss, asks: [['absentee*', 'one:absentee:CLIENT,ADVISER']] },
    hold: { does: api.consultationHold, asks: [['mode*', MODES, { first: 'ON_SITE' }], ['place', 'text', { hint: 'consplace' }], ['record*', 'area', { hint: 'record' }]] },
    'record-outcome': { does: api.consultationRecordOutcome, asks: [['outcome*', 'one:consoutcome:ADVICE_GIVEN,REFERRED_TO_MEDIATION,REFERRED_TO_LEGAL_AID,REFERRED_TO_MEDICAL_HELP,FURTHER_SESSION']] },
    'report-crisis': { does: api.consultationReportCrisis, asks: [['risk*', 'one:crisis:SELF_HARM,HARM_TO_OTHERS,HARM_TO_CHILD'], ['to*', 'text', { label: 'crisisTo' }], ['why*', 'area']] },
    share: { does: api.consultationShare, asks: [['with*', 'officer', { label: 'reader' }], ['by*', 'speaker']] },
    unshare: { does: api.consultationUnshare, asks: [['with*', 'reader', { label: 'reader' }]] },
    'open-record': { does: api.consultationOpenRecord, asks: [['reason*', 'area', { hint: 'openRecord' }]] },
    'withdraw-consent': { does: api.consultationWithdrawConsent, law: '个人信息保护法(2021) art. 15', asks: [['by*', 'speaker']] },
    end: { does: api.consultationEnd, final: true, asks: [['end*', 'one:consend:CLIENT_WITHDREW,MISSED_TOO_OFTEN,NOT_REACHED']] },
  },
  reports: {
    verify: { does: api.reportVerify, asks: [['step*', 'one:step:DOCUMENTS,SITE,INTERVIEW,EXPERT,OTHER'], ['by*', 'officers', { label: 'verifiers' }], ['what*', 'area']] },
    'dispute-competence': { does: api.reportDisputeCompetence, asks: [['with*', 'organ', { label: 'disputeWith' }]] },
    'settle-competence': { does: api.reportSettleCompetence, asks: [['competent*', 'organ']] },
    'decide-filing': { does: api.reportDecideFiling, asks: [['file*', 'yes', { label: 'file' }], ['why*', 'area']] },
    find: { does: api.reportFind, asks: [['kind*', 'one:reportfinding:TRUE,PARTLY_TRUE,UNTRUE,NOT_VERIFIABLE', { label: 'finding' }], ['summary*', 'area']] },
    transfer: { does: api.reportTransfer, asks: [['receiver*', 'text'], ['organ', 'organ', { label: 'toOrgan', hint: 'toOrgan' }], ['authority*', 'law', { label: 'authority' }], ['release', 'release', { hint: 'release' }], ['release/law', 'law', { label: 'releaseLaw', hint: 'releaseLaw' }]] },
    'record-transfer-outcome': { does: api.reportRecordTransferOutcome, asks: [['outcome*', 'area', { label: 'theirOutcome' }]] },
    'tell-reporter': { does: api.reportTellReporter, asks: [['channel*', 'one:tellby:PHONE,IN_PERSON,LETTER,QUERY_CODE'], ['what*', 'area', { label: 'tellWhat' }]] },
    'confirm-real-name': { does: api.reportConfirmRealName, asks: [] },
    'name-reporter': { does: api.reportNameReporter, asks: [['reporters*', 'reporters']] },
    'wish-protection': { does: api.reportWishProtection, asks: [['wishes*', WISHES]] },
    'consent-to-release': { does: api.reportConsentToRelease, asks: [['receiver*', 'text', { hint: 'sameReceiver' }]] },
    'withdraw-release-consent': { does: api.reportWithdrawReleaseConsent, asks: [['receiver*', 'consenting']] },
    reward: { does: api.reportReward, asks: [['code*', 'text', { label: 'rewardCode', hint: 'rewardCode' }], ['basis*', 'law', { label: 'rewardBasis' }]] },
    'report-reprisal': { does: api.reportReportReprisal, asks: [['what*', 'area']] },
    'answer-reprisal': { does: api.reportAnswerReprisal, asks: [['measures*', 'area']] },
  },
  confirmations: {
    'record-acceptance': { does: api.confirmationRecordAcceptance, asks: COURT },
    'record-refusal': { does: api.confirmationRecordRefusal, law: `${APPLIED} art. 355`, asks: [['grounds*', GROUNDS]] },
    'record-ruling': { does: api.confirmationRecordRuling, law: `${LAWSUIT} art. 206`, asks: [['ruling*', 'one:ruling:CONFIRMED,REJECTED'], ['grounds', GROUNDS, { hint: 'rulingGrounds' }]] },
    'record-service': { does: api.confirmationRecordService, asks: [['party*', 'party'], ['servedAt*', 'moment']] },
    withdraw: { does: api.confirmationWithdraw, law: `${APPLIED} art. 357`, final: true, asks: [['by*', 'party', { label: 'withdrawer' }]] },
    'raise-objection': { does: api.confirmationRaiseObjection, law: `${APPLIED} art. 372`, asks: [['objector*', 'one:objector:PARTY,INTERESTED_PERSON'], ['party', 'party', { hint: 'objector' }], ['raisedOn*', 'date', { first: 'today' }], ['knownOn', 'date', { hint: 'knownOn' }]] },
    'decide-objection': { does: api.confirmationDecideObjection, law: `${APPLIED} art. 372`, asks: [['upheld*', 'yes', { label: 'objectionUpheld' }]] },
    'choose-exit': { does: api.confirmationChooseExit, law: `${LAWSUIT} art. 206`, asks: [['exit*', 'one:exit:CHANGED_AGREEMENT,NEW_AGREEMENT,SUIT'], ['by*', 'parties', { label: 'choosers' }]] },
    'apply-for-enforcement': { does: api.confirmationApplyForEnforcement, law: `${LAWSUIT} art. 206`, asks: [['by*', 'party', { label: 'enforcer' }], ['against*', 'party', { label: 'against' }], ['breached*', 'breached']] },
    'record-enforcement-acceptance': { does: api.enforcementRecordAcceptance, asks: [['number*', 'enforcement'], ...COURT, ['courtNumber*', 'text']] },
    'record-enforcement-refusal': { does: api.enforcementRecordRefusal, asks: [['number*', 'enforcement'], ['ground*', 'area', { label: 'theirGround' }]] },
    'record-enforcement-result': { does: api.enforcementRecordResult, asks: [['number*', 'enforcement'], ['result*', 'one:enfresult:FULFILLED,SUSPENDED,TERMINATED,WITHDRAWN,NOT_ENFORCED,DISMISSED']] },
  },
};

/** How each kind of proceeding begins, by the name the case has for the act. @type {Record<string, Step & { kind: string }>} */
export const BEGINNINGS = {
  triage: { kind: 'petitions', does: api.beginPetition, law: `${PETITIONS} art. 19`, asks: [
    ['question/sameMatter*', 'one:samematter:NONE,PENDING,EXHAUSTED', { label: 'sameMatter', first: 'NONE' }], ['question/raisedAt*', 'one:raisedat:COMPETENT_LEVEL,ONE_ABOVE,HIGHER,BELOW', { label: 'raisedAt', first: 'COMPETENT_LEVEL' }], ['question/units*', 'number', { label: 'units', first: '1' }],
    ['question', 'many:triage:ownLevelCompetent,lowerLevelConcerned,grave,feedbackNeeded,justiceRelated,disciplineRelated,unitsDisagree,commonSuperior,unitGone,successorKnown', { label: 'triage', hint: 'triage' }]] },
  'receive-order': { kind: 'orders', does: api.receiveOrder, asks: [['order/number*', 'text', { label: 'number' }], ['order/nature*', NATURES, { label: 'nature' }], ['order/calledAt*', 'moment', { label: 'calledAt', first: 'received' }], ['order/reachable*', 'yes', { label: 'reachable', first: 'true' }]] },
  'receive-referral': { kind: 'referrals', does: api.receiveReferral, law: `${INVITED} art. 11`, asks: [...COURT, ['courtNumber*', 'text'], ['kind*', 'one:refkind:BEFORE_FILING,ORDINARY,SUMMARY', { label: 'refkind' }], ['channel*', 'one:refchannel:PAPER,PLATFORM', { label: 'refchannel', first: 'PLATFORM' }], ['parties*', 'parties', { label: 'courtParties' }]] },
  'tell-about-outside': { kind: 'outside-procedures', does: api.tellOfOutside, asks: [['procedure*', 'procedure'], ['party*', 'party'], ['office*', 'text', { hint: 'office' }], ['after', 'proceeding'], ['knownOn', 'date', { hint: 'partyKnew' }], ['act/doneOn', 'date', { label: 'doneOn' }], ['act/contentKnownOn', 'date', { label: 'contentKnownOn' }], ['act/realProperty', 'yes', { label: 'realProperty' }],
    ['natures', 'many:nature:MARRIAGE,ADOPTION,GUARDIANSHIP,SUPPORT,INHERITANCE,ADMINISTRATIVE_DISPUTE,OFFICIAL_MEDIATION,PERSONNEL_DECISION,GENERAL_RULE,REVIEW_FIRST,LAND_TAKING', { hint: 'natures' }]] },
  'begin-agency': { kind: 'agencies', does: api.beginAgency, asks: [['party*', 'party'], ['after', 'proceeding'], ['skipped/reason', SKIPS, { label: 'skipReason', hint: 'skipReason' }], ['skipped/explanation', 'area', { label: 'explanation' }]] },
};
