import * as api from '../../client/staff.js';
import { me } from '../session.js';
import { isOf, isOfCentre, may } from '../rights.js';
import { today } from '../show.js';

/** @typedef {import('../../client/staff.js').ConferenceView} Conference */
/** @typedef {import('../../client/staff.js').AgendaItemView} Item */
/** @typedef {import('../../client/staff.js').ReceptionDayView} Day */
/** @typedef {import('../../client/staff.js').ReceptionBookingView} Booking */
/** @typedef {import('./proceeding-steps.js').Step} Step */

/*
 * What can be done at a joint conference 联席会议 and on a reception day of a leader 领导接访, in the order of the work: a step as of a
 * proceeding, and whether it is open to who is signed in. Kinds of their own: known (which the page knows by itself), case (by its number),
 * supervision, members (of the conference), organs, slot, slots (one a line), place, topics.
 */

const PETITIONS = '信访工作条例(2022)';
const AGENDA = 'one:agenda:COMPETENCE,HARD_CASE';
const MATTERS = 'one:agenda:MEASURE,COMPETENCE,HARD_CASE';
const LEVELS = 'one:level:SUPERVISION,LISTED,TALK,CIRCULAR,CORRECTION';

/** Whether somebody leads the conference here. */
const leads = () => may('SUPERVISE') && isOfCentre();

/** @param {Conference} seen */
const hasTime = (seen) => Date.parse(seen.session) <= Date.now();

/** @param {Item} item */
export const hasTask = (item) => item.decision?.kind === 'TASK' && !item.doneAt;

/** How a conference begins. @type {Record<string, Step & { open: () => boolean }>} */
export const CONVENING = {
  convene: { does: api.conferenceConvene, law: `${PETITIONS} art. 13`, open: leads, asks: [['title*', 'text', { hint: 'title' }], ['session*', 'moment'], ['members*', 'organs', { hint: 'members' }]] },
};

/** How a day begins. @type {Record<string, Step & { open: () => boolean }>} */
export const PUBLISHING = {
  publish: { does: api.receptionPublish, law: `${PETITIONS} art. 18 ¶2`, open: () => may('ASSIGN') && isOfCentre(), asks: [
    ['leader*', 'officer', { hint: 'leader' }], ['office*', 'text', { hint: 'office' }], ['organ*', 'organ', { label: 'leaderOrgan' }], ['kind*', 'one:reckind:AT_CENTRE,IN_PLACE', { label: 'reckind', first: 'AT_CENTRE' }], ['place*', 'place'], ['day*', 'date', { first: 'today' }],
    ['slots*', 'slots', { hint: 'slots', first: '09:00-10:00 2\n10:00-11:00 2' }], ['topics', 'topics', { hint: 'topics' }], ['reserved', 'yes', { hint: 'reserved', first: 'false' }]] },
};

/** Of a conference as a whole. @type {Record<string, Step & { open: (seen: Conference) => boolean }>} */
export const CONFERENCE = {
  'put-case': { does: api.conferencePutCase, open: (seen) => leads() && seen.stage === 'CONVENED', asks: [['caseId*', 'case', { hint: 'case' }], ['item*', 'known'], ['kind*', AGENDA, { label: 'agenda' }], ['question*', 'area']] },
  'put-supervision': { does: api.conferencePutSupervision, law: `${PETITIONS} art. 39`, open: (seen) => leads() && seen.stage === 'CONVENED', asks: [['supervision*', 'supervision'], ['item*', 'known'], ['kind*', MATTERS, { label: 'agenda', first: 'MEASURE' }], ['question*', 'area']] },
  hold: { does: api.conferenceHold, open: (seen) => leads() && seen.stage === 'CONVENED' && hasTime(seen), asks: [['present*', 'members'], ['minutes*', 'area']] },
  'close-conference': { does: api.conferenceClose, final: true, open: (seen) => leads() && seen.stage === 'HELD' && seen.items.every((each) => each.decision && !hasTask(each)), asks: [] },
};

/** @param {Conference} seen @param {Item} item */
const isUndecided = (seen, item) => leads() && seen.stage === 'HELD' && !item.decision;

/** Of a matter before it. @type {Record<string, Step & { open: (seen: Conference, item: Item) => boolean }>} */
export const ITEM = {
  designate: { does: api.conferenceDesignate, law: `${PETITIONS} art. 24 ¶1`, final: true, open: (seen, item) => isUndecided(seen, item) && may('DISPATCH') && item.kind !== 'MEASURE' && item.caseId !== undefined, asks: [['item*', 'known'], ['organ*', 'organ', { label: 'designated' }], ['text*', 'area', { label: 'decision' }]] },
  order: { does: api.conferenceOrder, law: `${PETITIONS} art. 39`, final: true, open: (seen, item) => isUndecided(seen, item) && item.supervision !== undefined, asks: [['item*', 'known'], ['level*', LEVELS], ['text*', 'area', { label: 'decision' }]] },
  'set-task': { does: api.conferenceDecide, final: true, open: isUndecided, asks: [['item*', 'known'], ['organ*', 'organ', { label: 'taskOrgan' }], ['due*', 'date'], ['text*', 'area', { label: 'task' }]] },
  note: { does: api.conferenceDecide, final: true, open: isUndecided, asks: [['item*', 'known'], ['text*', 'area', { label: 'decision' }]] },
  'report-task': { does: api.conferenceReportTask, final: true, open: (seen, item) => may('ANSWER') && seen.stage === 'HELD' && hasTask(item) && isOf(item.decision?.organ?.id), asks: [['item*', 'known'], ['report*', 'area']] },
};

/** Whether somebody runs the day: the centre, and who receives. @param {Day} seen */
const runs = (seen) => seen.stage === 'PUBLISHED' && (isOfCentre() || me.value?.officer.id === seen.leader.id);

/** The slots that somebody can still be booked into. @param {Day} seen */
export const freeSlots = (seen) => seen.slots.filter((each) => each.free > 0 && Date.parse(each.until) > Date.now());

/** @type {import('./proceeding-steps.js').Asked[]} */
const SEAT = [['id*', 'known'], ['slot*', 'slot'], ['subject*', 'area'], ['panel/organs', 'organs', { label: 'panelOrgans', hint: 'panel' }], ['panel/experts', 'officers', { label: 'experts', hint: 'experts' }]];

/** Of a day as a whole. @type {Record<string, Step & { open: (seen: Day) => boolean }>} */
export const DAY = {
  'book-case': { does: api.receptionBookCase, open: (seen) => may('HANDLE') && runs(seen) && freeSlots(seen).length > 0, asks: [['caseId*', 'case', { hint: 'case' }], ...SEAT] },
  'book-walk-in': { does: api.receptionBookWalkIn, open: (seen) => may('HANDLE') && runs(seen) && !seen.reserved && freeSlots(seen).length > 0, asks: SEAT },
  'close-day': { does: api.receptionClose, final: true, open: (seen) => may('HANDLE') && runs(seen) && seen.day <= today() && seen.bookings.every((each) => each.state !== 'BOOKED'), asks: [] },
  'call-off': { does: api.receptionCallOff, final: true, open: (seen) => may('ASSIGN') && runs(seen), asks: [['reason*', 'area']] },
};

/** @param {Day} seen @param {Booking} booking */
const isWaiting = (seen, booking) => runs(seen) && booking.state === 'BOOKED';

/** @param {Day} seen @param {Booking} booking */
const hasBegun = (seen, booking) => isWaiting(seen, booking) && seen.slots.some((each) => each.id === booking.slot && Date.parse(each.from) <= Date.now());

/** Of a booking on it. @type {Record<string, Step & { open: (seen: Day, booking: Booking) => boolean }>} */
export const BOOKING = {
  receive: { does: api.receptionReceive, final: true, open: (seen, booking) => may('HANDLE') && hasBegun(seen, booking), asks: [['booking*', 'known'], ['outcome*', 'one:recoutcome:SETTLED,EXPLAINED,HANDED_ON', { label: 'recoutcome' }], ['decision*', 'area', { label: 'received' }]] },
  'take-into-charge': { does: api.receptionTakeIntoCharge, law: `${PETITIONS} art. 18 ¶2`, final: true, open: (seen, booking) => may('ASSIGN') && hasBegun(seen, booking) && booking.caseId !== undefined, asks: [['booking*', 'known'], ['decision*', 'area', { label: 'received' }], ['reportBy*', 'date']] },
  'mark-missed': { does: api.receptionMarkMissed, final: true, open: (seen, booking) => may('HANDLE') && hasBegun(seen, booking), asks: [['booking*', 'known']] },
  'put-off': { does: api.receptionPutOff, final: true, open: (seen, booking) => may('HANDLE') && isWaiting(seen, booking), asks: [['booking*', 'known'], ['reason*', 'area']] },
};
