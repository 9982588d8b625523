import * as staff from '../../client/staff.js';
import { h, reactive } from '../../ui/vue.js';
import { day, lastDay, moment, own, t, word, ZH } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { More, paged } from '../pages.js';
import { bind, Field, Loaded } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { may } from '../rights.js';
import { centre } from '../session.js';
import { remains, titled } from '../show.js';
import { CONFERENCE, CONVENING, hasTask, ITEM } from './meeting-steps.js';
import { actsOf, History, linkTo, meeting, row, Sealing, Wish, wished } from './meetings.js';

/** @typedef {import('../../client/staff.js').FileLineView} Line */
/** @typedef {import('../../client/staff.js').ConferenceView} Seen */
/** @typedef {import('../../client/staff.js').AgendaItemView} Item */

const MANY = 30;
const STAGES = ['CONVENED', 'HELD', 'CLOSED'];
const TONES = /** @type {Record<string, string>} */ ({ CONVENED: 'brand', HELD: 'warn', CLOSED: 'good' });
const noon = (/** @type {string} */ date) => `${date}T12:00:00+08:00`;

const stageTag = (/** @type {string} */ stage) => h('span', { class: `tag ${TONES[stage] ?? ''}` }, word('confstage', stage));

/** Which matter a line of the history is about. @param {Seen} seen */
const about = (seen) => (/** @type {import('../../client/staff.js').HistoryLineView} */ line) => {
  const i = seen.items.findIndex((each) => each.id === line.facts['item']);
  return i < 0 ? '' : t('meet.item', { n: i + 1 });
};

/** The joint conferences 联席会议 that the officer may see, and a new one where the officer may convene it. */
export const Conferences = {
  setup() {
    const form = reactive({ stage: wished() ? 'CONVENED' : '', mine: '' });
    const { list, rest } = paged(async (cursor) => (await staff.conferenceList(centre(), /** @type {any} */ ({ order: 'DUE', limit: MANY, ...(cursor ? { cursor } : {}), ...(form.stage ? { stage: [form.stage] } : { open: true }), ...(form.mine ? { mine: true } : {}) }))).value);
    const line = (/** @type {Line} */ each) => {
      const until = each.nextDue && remains(each.workingDaysLeft, each.nextDue);
      return h('tr', [
        h('td', [h('a', { href: linkTo('conferences', each.id) }, own(titled(each.title))), h('div', { class: 'soft small num' }, each.number)]),
        h('td', { 'data-label': t('col.stage') }, stageTag(each.stage)),
        h('td', { 'data-label': t('meet.session'), class: 'num' }, moment(each.receivedAt)),
        h('td', { 'data-label': t('meet.convener') }, own(each.officer?.name)),
        h('td', { 'data-label': t('col.due'), class: 'num' }, until ? [h('span', { class: `tag ${until.tone}` }, until.text), h('div', { class: 'soft small' }, lastDay(each.nextDue ?? ''))] : t('due.none')),
      ]);
    };
    const begin = () => actsOf(CONVENING, (step) => step.open(), {}, (step, idempotencyKey, body) => step.does(centre(), { idempotencyKey, body }));
    return () => [
      h('div', { class: 'head' }, h('div', [h('h1', t('conferences.title')), h('p', { class: 'soft' }, t('conferences.sub'))])),
      Wish('conferences.for'),
      h('form', { class: 'sheet grid', role: 'search', onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); list.anew(); } }, [
        h(Field, { ...bind(form, 'stage'), more: { name: 'of-stage' }, class: 'w4', label: t('col.stage'), kind: 'choice', options: [['', t('meet.open')], ...STAGES.map((each) => [each, word('confstage', each)])] }),
        h(Field, { ...bind(form, 'mine'), more: { name: 'of-mine' }, class: 'w4', label: t('meet.convener'), kind: 'choice', options: [['', t('app.any')], ['mine', t('meet.mine')]] }),
        h('div', h('button', { class: 'primary' }, t('app.search'))),
      ]),
      begin().length ? h('section', { class: 'sheet' }, [row(begin(), t('conferences.title'), ({ value }) => { location.hash = linkTo('conferences', value.id); })]) : null,
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length && !rest.next, nothing: t('conferences.none') }, {
        default: (/** @type {Line[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('conferences.title')),
          h('thead', h('tr', [t('col.title'), t('col.stage'), t('meet.session'), t('meet.convener'), t('col.due')].map((each) => h('th', { scope: 'col' }, each)))),
          h('tbody', items.map(line)),
        ]),
      })),
      h(More, { rest }),
    ];
  },
};

/** One joint conference: who sits, what is before it, what was decided, and what may be done now. */
export const Conference = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const { id } = props;
    const { all, version, deepen } = meeting(() => staff.conferenceView(centre(), { id }), (from) => staff.conferenceHistory(centre(), { id, ...from }));
    /** What waits for a measure; asked for by who may put it before a conference. */
    const supervised = loaded(async () => (may('SUPERVISE') ? (await staff.supervisionList(centre(), /** @type {any} */ ({ open: true, order: 'DUE', limit: 200 }))).value.items : []));
    const send = (/** @type {string} */ etag) => async (/** @type {import('./proceeding-steps.js').Step} */ step, /** @type {string} */ idempotencyKey, /** @type {any} */ body) => step.does(centre(), { id, idempotencyKey, ifMatch: await version(etag), body });
    const again = () => all.again();
    const decided = (/** @type {Item} */ { decision, doneAt, overdueAt }) => (decision ? h('div', { class: 'note stack tight' }, [
      h('p', { class: 'row' }, [
        h('strong', word('decision', decision.kind)), decision.organ ? h('span', own(decision.organ.name)) : null, decision.level ? h('span', { class: 'tag warn' }, word('level', decision.level)) : null,
        decision.due && !doneAt ? h('span', { class: `tag ${overdueAt ? 'bad' : 'warn'}` }, t(overdueAt ? 'meet.overdue' : 'meet.until', { day: day(noon(decision.due)) })) : null,
        doneAt ? h('span', { class: 'tag good' }, t('meet.done', { at: moment(doneAt) })) : null,
      ]),
      h('p', { class: 'text' }, own(decision.text)),
    ]) : null);
    const item = (/** @type {Seen} */ seen, /** @type {string} */ etag) => (/** @type {Item} */ each, /** @type {number} */ i) => h('section', { key: each.id, class: 'sheet stack tight', tabindex: -1, 'data-item': each.id, 'aria-label': t('meet.item', { n: i + 1 }) }, [
      h('div', { class: 'row apart' }, [h('div', { class: 'row' }, [h('h3', t('meet.item', { n: i + 1 })), h('span', { class: 'tag' }, word('agenda', each.kind))]), h('span', { class: `tag ${!each.decision ? 'warn' : hasTask(each) ? 'brand' : 'good'}` }, t(!each.decision ? 'meet.item.open' : hasTask(each) ? 'meet.item.task' : 'meet.item.decided'))]),
      h('p', { class: 'text' }, own(each.question)),
      each.caseId || each.supervision ? h('p', { class: 'row small' }, [each.caseId ? h('a', { href: link('case', each.caseId) }, t('meet.case')) : null, each.supervision ? h('a', { href: link('supervision', each.supervision) }, t('meet.supervision')) : null]) : null,
      decided(each),
      row(actsOf(ITEM, (step) => step.open(seen, each), { known: { item: each.id } }, send(etag)), t('meet.item', { n: i + 1 }), again),
    ]);
    return () => h(Loaded, { of: all }, {
      default: (/** @type {{ seen: Seen, etag: string, log: any }} */ { seen, etag, log }) => {
        const lists = { members: seen.members.map((each) => [each.id, each.name, ZH]), supervision: (supervised.value ?? []).map((each) => [each.id, `${each.organ?.name ?? each.officer?.name ?? ''} · ${each.number}`, ZH]) };
        const acts = actsOf(CONFERENCE, (step) => step.open(seen) && (step.does !== staff.conferencePutSupervision || lists.supervision.length > 0), { known: { item: `m${seen.items.length + 1}` }, lists }, send(etag));
        const waits = seen.stage === 'CONVENED' && Date.parse(seen.session) > Date.now();
        return [
          h('div', { class: seen.sealed ? 'head sealed' : 'head' }, [h('div', { class: 'stack tight' }, [
            h('p', h('a', { href: link('conferences') }, `‹ ${t('conferences.title')}`)),
            h('h1', own(seen.title)),
            h('p', { class: 'row num' }, [h('span', { class: 'soft' }, seen.number), stageTag(seen.stage), seen.sealed ? h('span', { class: 'tag bad' }, t('case.sealed')) : null]),
          ])]),
          seen.sealed ? h(Sealing) : null,
          h('div', { class: seen.sealed ? 'cols sealed' : 'cols' }, [
            h('div', { class: 'stack' }, [
              h('section', { class: 'sheet stack tight no-print' }, [h('h2', t('case.actions')), waits ? h('p', { class: 'soft small' }, t('meet.waits', { at: moment(seen.session) })) : null, row(acts, t('case.actions'), again, seen.stage === 'CLOSED' ? t('meet.over') : t('meet.nothing'))]),
              h('h2', t('meet.agenda')),
              seen.items.length ? seen.items.map(item(seen, etag)) : h('p', { class: 'sheet state' }, t('meet.agenda.none')),
            ]),
            h('div', { class: 'stack' }, [
              h('section', { class: 'sheet stack' }, [h('h2', t('meet.facts')), h('dl', { class: 'facts' }, [
                h('dt', t('meet.session')), h('dd', { class: 'num' }, moment(seen.session)),
                h('dt', t('meet.convener')), h('dd', own(seen.convener.name || seen.convener.id)),
                h('dt', t('meet.members')), h('dd', h('ul', { class: 'plain' }, seen.members.map((each) => h('li', [own(each.name), ' ', seen.present.some((one) => one.id === each.id) ? h('span', { class: 'tag good' }, t('meet.came')) : seen.stage !== 'CONVENED' ? h('span', { class: 'tag' }, t('meet.absent')) : null])))),
              ])]),
              h(History, { log, deepen, of: about(seen) }),
            ]),
          ]),
        ];
      },
    });
  },
};
