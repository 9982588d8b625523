import * as staff from '../../client/staff.js';
import { h, reactive } from '../../ui/vue.js';
import { day, hour, lastDay, moment, own, t, weekday, word, ZH } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { More, paged } from '../pages.js';
import { bind, Field, Loaded } from '../../ui/parts.js';
import { link, linkAsking } from '../../ui/route.js';
import { isOfCentre, may } from '../rights.js';
import { centre } from '../session.js';
import { organs, remains, titled } from '../show.js';
import { BOOKING, DAY, freeSlots, PUBLISHING } from './meeting-steps.js';
import { actsOf, History, linkTo, meeting, row, Sealing, Wish, wished } from './meetings.js';

/** @typedef {import('../../client/staff.js').FileLineView} Line */
/** @typedef {import('../../client/staff.js').ReceptionDayView} Seen */
/** @typedef {import('../../client/staff.js').ReceptionBookingView} Booking */
/** @typedef {import('../../client/staff.js').ReceptionNoticeView} Notice */

const MANY = 30;
const STAGES = ['PUBLISHED', 'CLOSED', 'CALLED_OFF'];
const KINDS = ['AT_CENTRE', 'IN_PLACE'];
const TONES = /** @type {Record<string, string>} */ ({ PUBLISHED: 'brand', CLOSED: 'good', CALLED_OFF: 'bad', BOOKED: 'brand', HELD: 'good', MISSED: 'bad', PUT_OFF: 'warn' });

const noon = (/** @type {string} */ date) => `${date}T12:00:00+08:00`;
const span = (/** @type {{ from: string, until: string }} */ each) => `${hour(each.from)}–${hour(each.until)}`;
const tag = (/** @type {string} */ family, /** @type {string} */ value) => h('span', { class: `tag ${TONES[value] ?? ''}` }, word(family, value));

/** Which booking a line of the history is about. @param {Seen} seen */
const about = (seen) => (/** @type {import('../../client/staff.js').HistoryLineView} */ line) => {
  const i = seen.bookings.findIndex((each) => [line.facts['booking'], line.facts['booking.id']].includes(each.id));
  return i < 0 ? '' : t('meet.booking', { n: i + 1 });
};

/** What everybody is told of the days to come. @param {{ of: { value: Notice[] | undefined } }} props */
const Schedule = ({ of }) => h('section', { class: 'sheet flush' }, [
  h('div', { class: 'inset' }, [h('h2', t('receptions.schedule')), h('p', { class: 'soft small' }, t('receptions.schedule.sub'))]),
  h(Loaded, { of, empty: (/** @type {Notice[]} */ v) => !v.length, nothing: t('receptions.schedule.none') }, {
    default: (/** @type {Notice[]} */ items) => h('table', { class: 'list' }, [
      h('caption', { class: 'unseen' }, t('receptions.schedule')),
      h('thead', h('tr', [t('meet.day'), t('meet.office'), t('meet.ask.place'), t('meet.ask.topics'), t('meet.slots')].map((each) => h('th', { scope: 'col' }, each)))),
      h('tbody', items.map((each) => h('tr', { key: each.number }, [
        h('td', { class: 'num nowrap' }, h('strong', weekday(noon(each.day)))),
        h('td', { 'data-label': t('meet.office') }, [own(each.office), ' ', h('span', { class: 'tag' }, word('reckind', each.kind))]),
        h('td', { 'data-label': t('meet.ask.place') }, own(each.place.name)),
        h('td', { 'data-label': t('meet.ask.topics') }, own(each.topics.map((one) => one.name).join(t('ui.and')) || t('meet.topics.all'))),
        h('td', { 'data-label': t('meet.slots'), class: 'num' }, each.slots.map((one) => h('div', [span(one), ' ', h('span', { class: 'soft' }, t('meet.free', { n: one.free }))]))),
      ]))),
    ]),
  }),
]);
Schedule.props = ['of'];

/** The days on which leaders receive 领导接访: those that the officer may see, what is published, and a new one where the officer may set it down. */
export const Receptions = {
  setup() {
    const form = reactive({ stage: wished() ? 'PUBLISHED' : '', kind: '', organ: '' });
    const { list, rest } = paged(async (cursor) => (await staff.receptionList(centre(), /** @type {any} */ ({ order: 'DUE', limit: MANY, ...(cursor ? { cursor } : {}), ...(form.stage ? { stage: [form.stage] } : { open: true }), ...(form.kind ? { kind: [form.kind] } : {}), ...(form.organ ? { organ: [form.organ] } : {}) }))).value);
    const schedule = loaded(async () => (await staff.receptionSchedule(centre(), {})).value.items);
    const places = loaded(async () => {
      const root = (await staff.divisions(centre(), {})).value.items;
      const below = root[0] ? (await staff.divisions(centre(), { parent: root[0].code })).value.items : [];
      return [...root, ...below].map((each) => [each.code, each.name, ZH]);
    });
    const line = (/** @type {Line} */ each) => {
      const until = each.nextDue && remains(each.workingDaysLeft, each.nextDue);
      return h('tr', [
        h('td', [h('a', { href: linkTo('receptions', each.id) }, own(titled(each.title))), h('div', { class: 'soft small num' }, each.number)]),
        h('td', { 'data-label': t('col.stage') }, [tag('recstage', each.stage), ' ', h('span', { class: 'tag' }, word('reckind', each.kind))]),
        h('td', { 'data-label': t('meet.leader') }, [own(each.officer?.name), h('div', { class: 'soft small' }, own(each.organ?.name))]),
        h('td', { 'data-label': t('meet.begins'), class: 'num' }, moment(each.receivedAt)),
        h('td', { 'data-label': t('col.due'), class: 'num' }, until ? [h('span', { class: `tag ${until.tone}` }, until.text), h('div', { class: 'soft small' }, lastDay(each.nextDue ?? ''))] : t('due.none')),
      ]);
    };
    const begin = () => actsOf(PUBLISHING, (step) => step.open() && places.value !== undefined, { lists: { place: places.value ?? [] } }, (step, idempotencyKey, body) => step.does(centre(), { idempotencyKey, body }));
    return () => [
      h('div', { class: 'head' }, h('div', [h('h1', t('receptions.title')), h('p', { class: 'soft' }, t('receptions.sub'))])),
      Wish('receptions.for'),
      h('form', { class: 'sheet grid', role: 'search', onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); list.anew(); } }, [
        h(Field, { ...bind(form, 'stage'), more: { name: 'of-stage' }, class: 'w4', label: t('col.stage'), kind: 'choice', options: [['', t('receptions.open')], ...STAGES.map((each) => [each, word('recstage', each)])] }),
        h(Field, { ...bind(form, 'kind'), more: { name: 'of-kind' }, class: 'w4', label: t('meet.ask.reckind'), kind: 'choice', options: [['', t('app.any')], ...KINDS.map((each) => [each, word('reckind', each)])] }),
        h(Field, { ...bind(form, 'organ'), more: { name: 'of-organ' }, class: 'w4', label: t('meet.ask.leaderOrgan'), kind: 'choice', options: [['', t('app.any')], ...organs().slice(1)] }),
        h('div', h('button', { class: 'primary' }, t('app.search'))),
      ]),
      begin().length ? h('section', { class: 'sheet' }, [row(begin(), t('receptions.title'), ({ value }) => { location.hash = linkTo('receptions', value.id); })]) : null,
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length && !rest.next, nothing: t('receptions.none') }, {
        default: (/** @type {Line[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('receptions.title')),
          h('thead', h('tr', [t('meet.reception'), t('col.stage'), t('meet.leader'), t('meet.begins'), t('col.due')].map((each) => h('th', { scope: 'col' }, each)))),
          h('tbody', items.map(line)),
        ]),
      })),
      h(More, { rest }),
      h(Schedule, { of: schedule }),
    ];
  },
};

/** One reception day: its slots, who is booked, what the leader decided, and what may be done now. */
export const Reception = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const { id } = props;
    const { all, version, deepen } = meeting(() => staff.receptionView(centre(), { id }), (from) => staff.receptionHistory(centre(), { id, ...from }));
    const send = (/** @type {string} */ etag) => async (/** @type {import('./proceeding-steps.js').Step} */ step, /** @type {string} */ idempotencyKey, /** @type {any} */ body) => step.does(centre(), { id, idempotencyKey, ifMatch: await version(etag), body });
    const again = () => all.again();
    const booking = (/** @type {Seen} */ seen, /** @type {string} */ etag) => (/** @type {Booking} */ each, /** @type {number} */ i) => {
      const slot = seen.slots.find((one) => one.id === each.slot);
      const who = [...each.organs.map((one) => one.name), ...each.experts.map((one) => one.name || one.id)];
      return h('section', { key: each.id, class: 'sheet stack tight', tabindex: -1, 'data-booking': each.id, 'aria-label': t('meet.booking', { n: i + 1 }) }, [
        h('div', { class: 'row apart' }, [h('div', { class: 'row' }, [h('h3', { class: 'num' }, [t('meet.booking', { n: i + 1 }), slot ? ` · ${span(slot)}` : '']), h('span', { class: 'tag' }, t(each.caseId ? 'meet.of.case' : 'meet.of.walkin'))]), tag('recbooking', each.state)]),
        h('p', { class: 'text' }, own(each.subject)),
        h('p', { class: 'row small' }, [each.caseId ? h('a', { href: link('case', each.caseId) }, t('meet.case')) : isOfCentre() && may('HANDLE') ? h('a', { class: 'no-print', href: linkAsking('register', { channel: 'VISIT' }) }, t('meet.register')) : null, who.length ? h('span', { class: 'soft' }, own(t('meet.with', { who: who.join(t('ui.and')) }))) : null]),
        each.note ? h('div', { class: `note ${each.state === 'HELD' ? 'good' : 'warn'}` }, [each.outcome ? h('strong', word('recoutcome', each.outcome)) : null, h('p', { class: 'text' }, own(each.note))]) : null,
        row(actsOf(BOOKING, (step) => step.open(seen, each), { known: { booking: each.id } }, send(etag)), t('meet.booking', { n: i + 1 }), again),
      ]);
    };
    return () => h(Loaded, { of: all }, {
      default: (/** @type {{ seen: Seen, etag: string, log: any }} */ { seen, etag, log }) => {
        const slot = freeSlots(seen).map((each) => [each.id, `${span(each)} · ${t('meet.free', { n: each.free })}`]);
        const acts = actsOf(DAY, (step) => step.open(seen), { known: { id: `b${seen.bookings.length + 1}` }, lists: { slot } }, send(etag));
        return [
          h('div', { class: seen.sealed ? 'head sealed' : 'head' }, [h('div', { class: 'stack tight' }, [
            h('p', h('a', { href: link('receptions') }, `‹ ${t('receptions.title')}`)),
            h('h1', own(t('meet.of', { office: seen.office, day: day(noon(seen.day)) }))),
            h('p', { class: 'row num' }, [h('span', { class: 'soft' }, seen.number), tag('recstage', seen.stage), h('span', { class: 'tag' }, word('reckind', seen.kind)), seen.reserved ? h('span', { class: 'tag bad' }, t('meet.reserved')) : null]),
          ])]),
          seen.sealed ? h(Sealing) : null,
          h('div', { class: seen.sealed ? 'cols sealed' : 'cols' }, [
            h('div', { class: 'stack' }, [
              h('section', { class: 'sheet stack tight no-print' }, [h('h2', t('case.actions')), row(acts, t('case.actions'), again, seen.stage === 'PUBLISHED' ? t('meet.nothing') : t('receptions.over'))]),
              h('h2', t('meet.bookings')),
              seen.bookings.length ? seen.bookings.map(booking(seen, etag)) : h('p', { class: 'sheet state' }, t('meet.bookings.none')),
            ]),
            h('div', { class: 'stack' }, [
              h('section', { class: 'sheet stack' }, [h('h2', t('meet.day.facts')), h('dl', { class: 'facts' }, [
                h('dt', t('meet.leader')), h('dd', own(`${seen.leader.name || seen.leader.id} · ${seen.organ.name}`)),
                h('dt', t('meet.day')), h('dd', weekday(noon(seen.day))),
                h('dt', t('meet.slots')), h('dd', { class: 'num' }, seen.slots.map((each) => h('div', [span(each), ' ', h('span', { class: 'soft' }, t('meet.free.of', { n: each.free, all: each.capacity }))]))),
                h('dt', t('meet.ask.place')), h('dd', own(seen.place.name)),
                h('dt', t('meet.ask.topics')), h('dd', own(seen.topics.map((each) => each.name).join(t('ui.and')) || t('meet.topics.all'))),
                h('dt', t('meet.publisher')), h('dd', own(seen.publisher.name || seen.publisher.id)),
              ])]),
              h(History, { log, deepen, of: about(seen) }),
            ]),
          ]),
        ];
      },
    });
  },
};
