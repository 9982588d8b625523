import { h } from '../ui/vue.js';
import { t, word, ZH } from '../ui/i18n.js';
import { county } from './session.js';

const DAY = 86_400_000;
/** How far the clocks of the county are ahead, all the year. */
const EAST = 28_800_000;
const SOON = 3;
const date = (/** @type {number | string} */ at) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(at));
const dayOf = (/** @type {number | string} */ at) => Date.parse(date(at));

/** The day it is in the county, as the input of a browser has it. */
export const today = () => date(Date.now());

/** A day and time as the input of a browser has them, with seconds or without, as an instant of the county. @param {string} local */
export const instant = (local) => `${local.slice(0, 16)}:00+08:00`;

/** How many days somebody has been waiting. @param {string} since */
export const waited = (since) => t('waited', { n: Math.round((dayOf(Date.now()) - dayOf(since)) / DAY) });
/** The day and time it is in the county, as the input of a browser has them. */
export const now = () => new Date(Date.now() + EAST).toISOString().slice(0, 16);

/** The instant of a day and time as the input of a browser has them; the minute that runs is now, which is later than what it began with. @param {string} local */
export const moment = (local) => (local.slice(0, 16) === now() ? new Date().toISOString() : instant(local));

/** How many days an instant is away, and how much that presses. @param {string} iso */
export const due = (iso) => {
  const days = Math.round((dayOf(Date.parse(iso) - 1) - dayOf(Date.now())) / DAY);
  return days < 0 ? { tone: 'bad', text: t('due.late', { n: -days }) } : days === 0 ? { tone: 'warn', text: t('due.today') } : { tone: days <= SOON ? 'warn' : 'good', text: t('due.left', { n: days }) };
};

/**
 * What is left until an instant in working days, as the centre counts them; on days off it may be none though the last day has not come.
 *
 * @param {number | undefined} days @param {string} iso
 */
export const remains = (days, iso) => {
  if (days === undefined) {
    return due(iso);
  }
  const over = Date.parse(iso) <= Date.now();
  if (over || days < 0) {
    return { tone: 'bad', text: days < 0 ? t('days.late', { n: -days }) : t('days.over') };
  }
  if (days === 0) {
    return { tone: 'warn', text: dayOf(Date.parse(iso) - 1) === dayOf(Date.now()) ? t('due.today') : t('days.rest') };
  }
  return { tone: days <= SOON ? 'warn' : 'good', text: t('days.left', { n: days }) };
};

/** What is left of a clock, in the days its limit counts. @param {import('../client/staff.js').ClockView} clock */
export const left = (clock) => {
  if (clock.paused) {
    return { tone: '', text: t('clock.paused') };
  }
  if (!['RUNNING', 'OVERDUE'].includes(clock.status)) {
    return { tone: 'done', text: word('clock', clock.status) };
  }
  if (clock.status === 'OVERDUE') {
    return { tone: 'bad', text: clock.workingDaysLeft !== undefined && clock.workingDaysLeft < 0 ? t('days.late', { n: -clock.workingDaysLeft }) : t('clock.over') };
  }
  const unit = t(`unit.${clock.unit}`, { n: clock.remaining });
  return { tone: clock.remaining <= SOON ? 'warn' : 'good', text: clock.remaining === 0 ? t('due.today') : t('clock.left', { n: clock.remaining, unit }) };
};

const TONES = /** @type {Record<string, string>} */ ({ CONCLUDED: 'good', CLOSED: 'good', NOT_ACCEPTED: 'warn', WITHDRAWN: '', MERGED: '' });

/** @param {string} stage */
export const stageTag = (stage) => h('span', { class: `tag ${TONES[stage] ?? 'brand'}` }, word('stage', stage));

/** A title as lists tell it: of a sealed case, and of one whose data is gone, they tell none. @param {string} title */
export const titled = (title) => ({ '[sealed]': t('case.sealed'), '[erased]': t('case.erased') })[title] ?? title;

/** Organs to choose from, by tier. @returns {any[]} */
export const organs = () => [['', t('app.choose')], ...['COUNTY', 'TOWNSHIP', 'ZONE', 'VILLAGE', 'GRID'].flatMap((tier) => {
  const options = (county.value?.organs ?? []).filter((each) => each.tier === tier).map((each) => [each.id, each.name, ZH]);
  return options.length ? [{ label: word('tier', tier), options }] : [];
})];

/** Topics to choose from, in their two levels. @returns {any[]} */
export const topics = () => {
  const all = county.value?.topics ?? [];
  return [['', t('app.choose')], ...all.filter((each) => !each.parent).map((top) => {
    const below = all.filter((each) => each.parent === top.code).map((each) => [each.code, each.name, ZH]);
    return below.length ? { label: top.name, lang: ZH, options: below } : [top.code, top.name, ZH];
  })];
};

const ROWS = /** @type {Record<string, string>} */ ({ 'routing.row.matched': 'matched', 'routing.row.to-table': 'next', 'routing.row.no-organ': 'nobody', 'routing.row.excluded': 'excluded' });

/** A reason in words: where the centre names a code of the core or a row of a table by its id, the page says it. @param {import('../client/staff.js').ReasonView} reason */
export const reasoned = ({ code, title, details }) => {
  if (code === 'likeness.key') {
    return t('why.alike', { key: word('likeness', details['key'] ?? ''), match: word('match', details['match'] ?? '') });
  }
  const row = ROWS[code];
  return row ? t(`why.${row}`, { organ: county.value?.organs.find((each) => each.id === details['organ'])?.name ?? details['organ'] ?? '' }) : title;
};
