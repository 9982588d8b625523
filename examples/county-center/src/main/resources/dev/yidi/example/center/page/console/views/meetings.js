import * as staff from '../../client/staff.js';
import { h, ref } from '../../ui/vue.js';
import { about, has, moment, own, t, word, ZH } from '../../ui/i18n.js';
import { Acts } from '../../ui/acts.js';
import { loaded, Unfit } from '../../ui/command.js';
import { asked, link } from '../../ui/route.js';
import { whole } from '../pages.js';
import { isOfCentre, may } from '../rights.js';
import { centre, county } from '../session.js';
import { instant, titled, today } from '../show.js';
import { bodyFrom, common, fieldFrom, said } from './proceeding-forms.js';

/** @typedef {import('../../client/staff.js').HistoryLineView} Line */
/** @typedef {import('./proceeding-steps.js').Step} Step */
/** @typedef {import('../../ui/acts.js').Act} Act */

/**
 * What the forms of a meeting are made from: what the page knows by itself, and what there is to choose from by the kind of the field.
 *
 * @typedef {{ known?: Record<string, string>, lists?: Record<string, any[]> }} Of
 */

const SLOT = /^(\d{1,2}:\d{2})\s*[-–—~至]\s*(\d{1,2}:\d{2})[\s,，]+(\d+)$/;
const TIERS = ['COUNTY', 'TOWNSHIP', 'ZONE'];
const OVER = ['CONCLUDED', 'CLOSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'MERGED'];

/** The number of the case that somebody came here for. */
export const wished = () => asked.value['case'] ?? '';

/** A meeting, for the case that somebody came for. @param {'conferences' | 'receptions'} kind @param {string} id */
export const linkTo = (kind, id) => (wished() ? `${link(kind, id)}?case=${encodeURIComponent(wished())}` : link(kind, id));

/** The case that was come for. @param {string} words */
export const Wish = (words) => (wished() ? h('p', { class: 'note', role: 'status' }, t(words, { number: wished() })) : null);

/** What keeps in sight that a sealed report is at a meeting. */
export const Sealing = () => h('aside', { class: 'sealed-mark', role: 'note' }, [h('strong', t('sealed.title')), h('p', t('meet.sealed'))]);

/** Organs that sit with others. */
const sitting = () => (county.value?.organs ?? []).filter((each) => TIERS.includes(each.tier)).map((each) => [each.id, each.name, ZH]);

/** @param {string} kind @param {Of} of */
const options = (kind, { lists = {} }) => {
  const type = kind.split(':')[0] ?? '';
  return lists[type] ?? (type === 'organs' ? sitting() : type === 'topics' ? (county.value?.topics ?? []).filter((each) => !each.parent).map((each) => [each.code, each.name, ZH]) : common(kind));
};

/** @param {import('./proceeding-steps.js').Asked} field @param {boolean} must @param {any[]} choices */
const first = ([, kind, more = {}], must, choices) => (kind === 'case' ? wished() : more.first === 'today' ? today() : ['organs', 'members', 'topics'].includes(kind) ? [] : more.first ?? (must && choices.length === 1 ? choices[0][0] : ''));

/** The slots of a day from lines such as 09:00-10:00 2. @param {string} text @param {string} day */
const slotsOf = (text, day) => {
  if (!day) {
    throw new Unfit(t('meet.unfit'), [{ field: 'day', message: t('ui.needed') }]);
  }
  return text.split('\n').map((each) => each.trim()).filter(Boolean).map((line, i) => {
    const [, from, until, many] = SLOT.exec(line) ?? [];
    if (!from || !until || !many) {
      throw new Unfit(t('meet.unfit'), [{ field: 'slots', message: t('meet.slot.unread', { line }) }]);
    }
    return { id: `s${i + 1}`, from: instant(`${day}T${from.padStart(5, '0')}`), until: instant(`${day}T${until.padStart(5, '0')}`), capacity: Number(many) };
  });
};

/** The case of a number, as far as the officer may see it. @param {string} number */
const caseOf = async (number) => {
  const found = number ? (await staff.cases(centre(), { number, open: false })).value.items[0] : undefined;
  if (!found) {
    throw new Unfit(t('meet.unfit'), [{ field: 'caseId', message: number ? t('meet.case.none') : t('ui.needed') }]);
  }
  return found.id;
};

/** What is sent of a form. @param {Step} step @param {Record<string, any>} values @param {Of} of */
const bodyOf = async (step, values, { known = {} }) => {
  const body = bodyFrom(step.asks, values, (into, name, kind) => {
    if (kind === 'known') into[name] = known[name];
    if (kind === 'slots' && values[name]) into[name] = slotsOf(values[name], values['day']);
    return kind === 'known' || kind === 'slots';
  });
  return 'caseId' in body || step.asks.some(([, kind]) => kind === 'case') ? { ...body, caseId: await caseOf(values['caseId']) } : body;
};

/**
 * Steps as forms have them.
 *
 * @template {Step} S @param {Record<string, S>} steps @param {(step: S) => boolean} isOpen @param {Of} of
 * @param {(step: S, idempotencyKey: string, body: any) => Promise<any>} send @returns {Act[]}
 */
export const actsOf = (steps, isOpen, of, send) => Object.entries(steps).filter(([, step]) => isOpen(step)).map(([name, step]) => {
  const says = said(`meet.says.${name}`, step);
  return {
    name, label: t(`meet.do.${name}`), ...(says ? { says } : {}),
    asks: step.asks.flatMap((each) => fieldFrom(each, { words: 'meet', options: (kind) => options(kind, of), first })),
    send: async (idempotencyKey, values) => send(step, idempotencyKey, await bodyOf(step, values, of)),
  };
});

/**
 * A meeting with its history. A look into a sealed one is kept and moves it on: its history is asked for when it is wanted, and what is sent is
 * meant for the newest version.
 *
 * @template {{ sealed: boolean }} T
 * @param {() => Promise<{ value: T, etag?: string }>} view @param {(from: { cursor?: string }) => Promise<{ value: { items: Line[], next?: string } }>} history
 */
export const meeting = (view, history) => {
  const isDeep = ref(false);
  const all = loaded(async () => {
    let seen = await view();
    const log = seen.value.sealed && !isDeep.value ? null : (await whole(history).catch(() => null)) ?? [];
    if (seen.value.sealed && log) {
      seen = await view();
    }
    return { seen: seen.value, etag: seen.etag ?? '', log };
  });
  return {
    all,
    /** What it is sent for. @param {string} etag */
    version: async (etag) => (all.value?.seen.sealed ? (await view()).etag ?? '' : etag),
    /** Asks for the history of a sealed one. */
    deepen: () => { isDeep.value = true; all.again(); },
  };
};

/** What happened to it, the newest first. @param {{ log: Line[] | null, deepen: () => void, of: (line: Line) => string }} props */
export const History = ({ log, deepen, of }) => h('section', { class: 'sheet stack tight' }, [
  h('h2', t('case.history')),
  log ? h('ol', { class: 'steps', reversed: true }, log.slice().reverse().map((each, i) => h('li', { class: i === 0 ? 'now' : '' }, [
    h('strong', has(`event.${each.type}`) ? t(`event.${each.type}`) : each.type), h('span', { class: 'soft' }, own(` ${[of(each), each.summary].filter(Boolean).join(' · ')}`)), h('br'),
    h('time', { datetime: each.at, class: 'num' }, own(`${moment(each.at)} · ${each.actor.name || each.actor.id}`)),
  ]))) : [h('p', { class: 'soft' }, t('meet.trail.sealed')), h('div', h('button', { type: 'button', onClick: deepen }, t('case.trail.open')))],
]);
History.props = ['log', 'deepen', 'of'];

/** A row of what may be done; where nothing may any more, it stays, so that the focus goes to what it is about. @param {Act[]} acts @param {string} label @param {(answer: any) => void} onDone @param {string} [nothing] */
export const row = (acts, label, onDone, nothing = '') => h(Acts, { acts, label, nothing, onDone });

/** The conferences and reception days that a case is on, as far as the officer may see them, and where it can be put on one. */
export const Meetings = {
  props: ['file'],
  setup(/** @type {{ file: import('../../client/staff.js').CaseDetailsView }} */ props) {
    const found = loaded(async () => {
      const of = { caseId: props.file.id, open: false };
      const [conferences, days] = await Promise.all([staff.conferenceList(centre(), of), staff.receptionList(centre(), of)]);
      return [
        ...conferences.value.items.map((each) => ({ each, kind: 'conferences', family: 'confstage' })),
        ...days.value.items.map((each) => ({ each, kind: 'receptions', family: 'recstage' })),
      ];
    });
    return () => {
      const { number, stage } = props.file;
      const isOpen = !OVER.includes(stage) && isOfCentre();
      const ways = [
        isOpen && may('SUPERVISE') ? h('a', { class: 'button', href: `${link('conferences')}?case=${encodeURIComponent(number)}` }, t('meet.case.confer')) : null,
        isOpen && may('HANDLE') ? h('a', { class: 'button', href: `${link('receptions')}?case=${encodeURIComponent(number)}` }, t('meet.case.receive')) : null,
      ].filter(Boolean);
      if (found.trouble) {
        return h('section', { class: 'sheet small soft' }, [about(t('meet.title'), found.trouble.title), ' ', h('button', { type: 'button', class: 'link', onClick: () => found.again() }, t('ui.again'))]);
      }
      return found.value?.length || ways.length ? h('section', { class: 'sheet stack tight' }, [
        h('h2', t('meet.title')),
        found.value?.length ? h('ul', { class: 'plain stack tight' }, found.value.map(({ each, kind, family }) => h('li', [
          h('a', { href: link(kind, each.id) }, own(titled(each.title) || each.number)), ' ', h('span', { class: `tag ${each.open ? 'brand' : ''}` }, word(family, each.stage)),
          h('div', { class: 'soft small num' }, `${each.number} · ${moment(each.receivedAt)}`),
        ]))) : null,
        ways.length ? h('div', { class: 'row no-print' }, ways) : null,
      ]) : null;
    };
  },
};
