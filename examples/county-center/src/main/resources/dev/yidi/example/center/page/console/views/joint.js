import * as staff from '../../client/staff.js';
import { h, reactive } from '../../ui/vue.js';
import { hour, lastDay, moment, own, t, word, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { More, paged } from '../pages.js';
import { bind, Field, Loaded } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link } from '../../ui/route.js';
import { centre, county, me } from '../session.js';
import { instant, left, organs, remains, titled } from '../show.js';
import { SealedMark } from './sealed.js';
import { Changed, watching } from '../watch.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').JointHandlingView} Joint */
/** @typedef {import('../../client/staff.js').ContributionView} Part */
/** @typedef {import('../../client/staff.js').JointTaskView} Task */
/** @typedef {import('../../ui/acts.js').Act} Act */

const MEANS = ['LAW', 'POLICY', 'ADMINISTRATION', 'EDUCATION', 'CONSULTATION', 'COUNSELLING'];
const ENDS = ['RESOLVED', 'PARTLY_RESOLVED', 'NOT_RESOLVED'];
const SETTLED = ['ACCEPTED', 'WAIVED'];
const TONES = /** @type {Record<string, string>} */ ({ ASKED: 'warn', ACKNOWLEDGED: 'brand', ARRIVED: 'brand', DELIVERED: 'brand', SENT_BACK: 'bad', ACCEPTED: 'good', WAIVED: '', OPEN: 'warn', DONE: 'good' });

/** Whether the officer is of the organ. @param {string} organ */
const isOf = (organ) => me.value?.officer.organ.id === organ;
/** Who came for the other organs, as their numbers were written down. @param {string[][]} organs @param {Record<string, string>} values */
const present = (organs, values) => organs.flatMap(([organ = '']) => (values[`present/${organ}`] ?? '').split(/[\s,，、]+/).filter(Boolean).map((officer) => ({ organ, officer })));

const isCentre = () => county.value?.organs.find((each) => each.id === me.value?.officer.organ.id)?.centre ?? false;

const means = () => ({ name: 'means', label: t('joint.means'), kind: 'ticks', options: MEANS.map((each) => [each, word('means', each)]) });

/** What is being settled together now, the case due first on top. */
export const JointList = {
  setup() {
    const form = reactive({ mine: '' });
    const { list, rest } = paged(async (cursor) => (await staff.jointList(centre(), { ...(form.mine ? { organ: me.value?.officer.organ.id ?? '' } : {}), ...(cursor ? { cursor } : {}) })).value, (each) => each.matter.id);
    const row = (/** @type {import('../../client/staff.js').JointLineView} */ { matter, handling }) => {
      const until = matter.nextDue && remains(matter.workingDaysLeft, matter.nextDue);
      return h('tr', [
        h('td', [h('a', { href: link('joint', matter.id) }, own(titled(matter.title) || matter.number)), h('div', { class: 'soft small num' }, matter.number)]),
        h('td', { 'data-label': t('joint.lead') }, own(handling.lead.name)),
        h('td', { 'data-label': t('joint.organs') }, h('div', { class: 'chips' }, handling.contributions.map((each) => h('span', { class: `tag ${TONES[each.state] ?? ''}` }, own(t('joint.state', { organ: each.organ.name, state: word('contribution', each.state) })))))),
        h('td', { 'data-label': t('joint.tasks'), class: 'num' }, t('joint.tasks.open', { n: handling.tasks.filter((each) => each.state === 'OPEN').length })),
        h('td', { 'data-label': t('col.due'), class: 'num' }, until ? [h('span', { class: `tag ${until.tone}` }, until.text), h('div', { class: 'soft small' }, lastDay(matter.nextDue ?? ''))] : t('due.none')),
      ]);
    };
    return () => [
      h('div', { class: 'head' }, h('div', [h('h1', t('joint.title')), h('p', { class: 'soft' }, t('joint.sub'))])),
      h('form', { class: 'sheet grid', role: 'search', onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); list.again(); } }, [
        h(Field, { ...bind(form, 'mine'), class: 'w4', label: t('joint.whose'), kind: 'choice', options: [['', t('joint.all')], ['mine', t('joint.mine', { organ: me.value?.officer.organ.name ?? '' }), ZH]] }),
        h('div', h('button', { class: 'primary' }, t('app.search'))),
      ]),
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {any[]} */ v) => !v.length && !rest.next, nothing: t('joint.nothing') }, {
        default: (/** @type {import('../../client/staff.js').JointLineView[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('joint.title')),
          h('thead', h('tr', [t('col.title'), t('joint.lead'), t('joint.organs'), t('joint.tasks'), t('col.due')].map((each) => h('th', { scope: 'col' }, each)))),
          h('tbody', items.map(row)),
        ]),
      })),
      h(More, { rest }),
    ];
  },
};

/** The joint handling of a case: what each organ owes, side by side, with what this officer may do now. */
export const JointBoard = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const all = loaded(async () => {
      const file = await staff.view(centre(), { id: props.id });
      return { file: file.value, etag: file.etag ?? '' };
    });
    const watch = watching(all, ({ file }) => file, ({ etag }) => staff.view(centre(), { id: props.id, ifNoneMatch: etag }));
    return () => h(Loaded, { of: all }, {
      default: (/** @type {{ file: File, etag: string }} */ { file, etag }) => {
        const joint = file.jointHandlings.find((each) => !each.ending) ?? file.jointHandlings[file.jointHandlings.length - 1];
        return [
          h(Changed, { of: watch }),
          h('div', { class: 'head' }, [
            h('div', { class: 'stack tight' }, [
              h('p', h('a', { href: link('case', file.id) }, `‹ ${file.number}`)), h('h1', t('joint.title')),
              h('p', { class: 'row' }, [h('strong', own(file.title)), joint ? h('span', { class: `tag ${joint.ending ? 'good' : 'brand'}` }, joint.ending ? word('jointend', joint.ending.end) : t('joint.going')) : null]),
            ]),
          ]),
          file.sealed ? h(SealedMark) : null,
          joint ? h(Board, { file, joint, etag, onDone: () => all.again() }) : h(Convene, { file, etag, onDone: () => all.again() }),
        ];
      },
    });
  },
};

/** The organs that are asked first, when nobody is asked yet. */
const Convene = {
  props: ['file', 'etag'],
  emits: ['done'],
  setup(/** @type {{ file: File, etag: string }} */ props, /** @type {any} */ { emit }) {
    return () => {
      const may = props.file.actions.includes('convene-joint') && props.file.accountable;
      /** @type {Act[]} */
      const acts = may ? [{
        name: 'convene', label: t('joint.convene'), says: t('joint.convene.says', { lead: props.file.accountable?.name ?? '' }),
        asks: [
          { name: 'purpose', label: t('joint.purpose'), kind: 'area', must: true },
          ...asking('asks/0/'),
        ],
        send: (idempotencyKey, v) => staff.conveneJointHandling(centre(), { id: props.file.id, idempotencyKey, ifMatch: props.etag, body: { lead: props.file.accountable?.id ?? '', purpose: v['purpose'], asks: [ask('c1', 'asks/0/', v)] } }),
      }] : [];
      return h('section', { class: 'sheet stack' }, [
        h('h2', t('joint.none')), h('p', { class: 'soft' }, t(may ? 'joint.none.may' : 'joint.none.sub')),
        h(Acts, { acts, label: t('joint.convene'), onDone: () => emit('done') }),
      ]);
    };
  },
};

/** What an organ is asked for. @param {string} at */
const asking = (at) => [
  { name: `${at}organ`, label: t('joint.organ'), kind: 'choice', options: organs(), must: true },
  { name: `${at}days`, label: t('joint.days'), type: 'number', first: '5', must: true, width: 'w3' },
  { name: `${at}required`, label: t('joint.required'), kind: 'choice', options: [['yes', t('joint.required.yes')], ['no', t('joint.required.no')]], width: 'w3' },
  { name: `${at}duty`, label: t('joint.duty'), kind: 'area', must: true },
];

/** @param {string} id @param {string} at @param {Record<string, any>} v */
const ask = (id, at, v) => /** @type {any} */ ({ id, organ: v[`${at}organ`], duty: v[`${at}duty`], required: v[`${at}required`] === 'yes', ...(v[`${at}days`] ? { days: Number(v[`${at}days`]) } : {}) });

const Board = {
  props: ['file', 'joint', 'etag'],
  emits: ['done'],
  setup(/** @type {{ file: File, joint: Joint, etag: string }} */ props, /** @type {any} */ { emit }) {
    const step = (/** @type {(way: any, parameters: any) => Promise<any>} */ operation, /** @type {(v: Record<string, any>) => any} */ body) => (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => operation(centre(), { id: props.file.id, proceeding: props.joint.id, idempotencyKey, ifMatch: props.etag, body: body(v) });
    const done = () => emit('done');
    const clock = (/** @type {string} */ id) => props.file.clocks.find((each) => each.id === id);
    const clockOf = (/** @type {string} */ id) => {
      const found = clock(id);
      if (!found) {
        return null;
      }
      const now = left(found);
      const days = remains(found.workingDaysLeft, found.due.instant);
      return h('p', { class: 'row small num' }, [h('span', { class: `tag ${now.tone}` }, now.text), days && now.tone !== 'done' ? h('span', days.text) : null, h('span', { class: 'soft' }, t('joint.until', { date: found.due.date }))]);
    };
    const steps = (/** @type {Part} */ each) => {
      const open = !props.joint.ending && !SETTLED.includes(each.state);
      const mine = isOf(each.organ.id);
      const leads = isOf(props.joint.lead.id);
      const owed = !SETTLED.includes(each.state) && each.state !== 'DELIVERED';
      const waits = each.calls.length > 0 && !each.calls[each.calls.length - 1]?.arrivedAt;
      const named = { contribution: each.id };
      /** @type {(Act | false)[]} */
      const all = [
        open && mine && ['ASKED', 'SENT_BACK'].includes(each.state) && { name: `acknowledge-${each.id}`, label: t('joint.acknowledge'), asks: [{ name: 'expectedAt', label: t('joint.expected'), type: 'datetime-local' }], send: step(staff.jointAcknowledge, (v) => ({ ...named, ...(v['expectedAt'] ? { expectedAt: instant(v['expectedAt']) } : {}) })) },
        open && (mine || isCentre()) && (waits || ['ASKED', 'ACKNOWLEDGED'].includes(each.state)) && { name: `arrive-${each.id}`, label: t('joint.arrive'), plain: true, send: step(staff.jointRecordArrival, () => named) },
        open && mine && owed && { name: `deliver-${each.id}`, label: t('joint.deliver'), asks: [{ name: 'delivery', label: t('joint.delivery'), kind: 'area', must: true }], send: step(staff.jointDeliver, (v) => ({ ...named, delivery: v['delivery'] })) },
        open && leads && each.state === 'DELIVERED' && { name: `accept-${each.id}`, label: t('joint.accept'), says: t('joint.accept.says'), send: step(staff.jointAcceptContribution, () => named) },
        open && leads && each.state === 'DELIVERED' && { name: `back-${each.id}`, label: t('joint.sendback'), asks: [{ name: 'reason', label: t('field.reason'), kind: 'area', must: true }, { name: 'days', label: t('joint.days'), type: 'number', first: '3', must: true }], send: step(staff.jointSendBack, (v) => ({ ...named, reason: v['reason'], ...(v['days'] ? { days: Number(v['days']) } : {}) })) },
        open && (leads || isCentre()) && each.calls.length > 0 && !waits && { name: `call-${each.id}`, label: t('joint.call'), plain: true, send: step(staff.jointCall, () => named) },
        open && leads && { name: `waive-${each.id}`, label: t('joint.waive'), asks: [{ name: 'reason', label: t('field.reason'), kind: 'area', must: true }], send: step(staff.jointWaiveContribution, (v) => ({ ...named, reason: v['reason'] })) },
      ];
      return /** @type {Act[]} */ (all.filter(Boolean));
    };
    const lead = () => {
      const running = props.file.clocks.filter((each) => !each.limit.startsWith('JOINT_') && ['RUNNING', 'OVERDUE', 'PAUSED'].includes(each.status));
      return h('section', { class: 'sheet stack tight lane', key: 'lead', 'aria-label': props.joint.lead.name }, [
        h('div', { class: 'row apart' }, [h('h2', own(props.joint.lead.name)), h('span', { class: 'tag brand' }, t('joint.leads'))]),
        props.file.handler ? h('p', [h('span', { class: 'soft' }, t('field.handler')), ' ', own(props.file.handler.name || props.file.handler.id)]) : null,
        running.map((each) => h('div', { class: 'stack tight' }, [h('p', { class: 'small' }, word('limit', each.limit)), clockOf(each.id)])),
        running.length ? null : h('p', { class: 'soft' }, t('clock.none')),
      ]);
    };
    const column = (/** @type {Part} */ each) => h('section', { class: 'sheet stack tight lane', key: each.id, 'aria-label': each.organ.name }, [
      h('div', { class: 'row apart' }, [h('h2', own(each.organ.name)), h('span', { class: `tag ${TONES[each.state] ?? ''}` }, word('contribution', each.state))]),
      h('p', { class: 'text' }, own(each.duty)),
      h('p', { class: 'small soft' }, t(each.required ? 'joint.required.yes' : 'joint.required.no')),
      clockOf(each.clock),
      each.expectedAt ? h('p', { class: 'small num' }, t('joint.comes', { at: moment(each.expectedAt) })) : null,
      each.calls.length ? h('ol', { class: 'steps small' }, each.calls.map((call) => h('li', { class: call.arrivedAt ? '' : 'now' }, [
        t('joint.called', { at: moment(call.calledAt), minutes: call.minutes }), h('br'),
        call.arrivedAt ? h('span', { class: `tag ${Date.parse(call.arrivedAt) <= Date.parse(call.due) ? 'good' : 'bad'}` }, t(Date.parse(call.arrivedAt) <= Date.parse(call.due) ? 'joint.came' : 'joint.camelate', { n: Number(call.taken ?? 0) }))
          : h('span', { class: `tag ${Date.now() > Date.parse(call.due) ? 'bad' : 'warn'}` }, t(Date.now() > Date.parse(call.due) ? 'joint.overdue' : 'joint.awaited', { at: hour(call.due) })),
      ]))) : null,
      each.deliveries.map((delivery) => h('div', { class: 'note small' }, [h('p', { class: 'text' }, own(delivery.text)), h('time', { class: 'soft num', datetime: delivery.at }, moment(delivery.at))])),
      each.waiver ? h('div', { class: 'note warn small' }, own(t('joint.waived', { reason: each.waiver }))) : null,
      steps(each).length ? h(Acts, { acts: steps(each), label: each.organ.name, onDone: done }) : null,
    ]);
    const task = (/** @type {Task} */ each) => {
      /** @type {(Act | false)[]} */
      const acts = [
        !props.joint.ending && each.state === 'OPEN' && isOf(each.owner.id) && { name: `done-${each.id}`, label: t('joint.task.done'), asks: [{ name: 'result', label: t('joint.task.result'), kind: 'area', must: true }], send: step(staff.jointCompleteTask, (v) => ({ task: each.id, result: v['result'] })) },
        !props.joint.ending && each.state === 'OPEN' && isOf(props.joint.lead.id) && { name: `skip-${each.id}`, label: t('joint.waive'), asks: [{ name: 'reason', label: t('field.reason'), kind: 'area', must: true }], send: step(staff.jointWaiveTask, (v) => ({ task: each.id, reason: v['reason'] })) },
      ];
      const now = /** @type {Act[]} */ (acts.filter(Boolean));
      return h('li', { class: 'stack tight', key: each.id }, [
        h('div', { class: 'row' }, [h('strong', own(each.owner.name)), h('span', { class: `tag ${TONES[each.state] ?? ''}` }, word('task', each.state))]),
        h('p', { class: 'text' }, own(each.text)), clockOf(each.clock), each.outcome ? h('p', { class: 'soft small text' }, own(each.outcome)) : null,
        now.length ? h(Acts, { acts: now, label: each.text, onDone: done }) : null,
      ]);
    };
    const whole = () => {
      const { joint, file } = props;
      const runs = !joint.ending && (isCentre() || isOf(joint.lead.id));
      const next = (/** @type {string} */ letter, /** @type {{ id: string }[]} */ items) => `${letter}${items.length + 1}`;
      const known = [[joint.lead.id, joint.lead.name, ZH], ...joint.contributions.filter((each) => each.state !== 'WAIVED').map((each) => [each.organ.id, each.organ.name, ZH])].filter(([id], i, list) => list.findIndex(([other]) => other === id) === i);
      /** @type {(Act | false)[]} */
      const all = [
        !joint.ending && isCentre() && { name: 'ask', label: t('joint.ask'), asks: asking('ask/'), send: step(staff.jointAsk, (v) => ({ ask: ask(next('c', joint.contributions), 'ask/', v) })) },
        runs && {
          name: 'session', label: t('joint.session'), asks: [
            { name: 'session/place', label: t('joint.place'), must: true, first: t('joint.place.first') },
            { name: 'session/onSite', label: t('joint.form'), kind: 'choice', options: [['yes', t('session.ON_SITE')], ['no', t('session.ONLINE')]] },
            ...known.filter(([id]) => id !== me.value?.officer.organ.id).map(([id, name]) => ({ name: `present/${id}`, label: t('joint.present', { organ: name ?? '' }), hint: t('joint.present.hint'), width: 'w6' })),
            { name: 'session/parties', label: t('joint.parties'), kind: 'ticks', options: file.parties.map((each) => [each.id, `${word('role', each.role)} ${each.name}`, ZH]) },
            { ...means(), name: 'session/means' },
            { name: 'session/minutes', label: t('joint.minutes'), kind: 'area', must: true },
            { name: 'decisions/0/text', label: t('joint.decision'), hint: t('joint.decision.hint') },
            { name: 'decisions/0/owner', label: t('joint.owner'), kind: 'choice', options: known, width: 'w3' },
            { name: 'decisions/0/due', label: t('joint.due'), type: 'date', width: 'w3' },
          ],
          send: step(staff.jointHoldSession, (v) => ({
            session: { onSite: v['session/onSite'] === 'yes', place: v['session/place'], attended: [{ organ: me.value?.officer.organ.id ?? '', officer: me.value?.officer.id ?? '' }, ...present(known, v)], parties: v['session/parties'], means: v['session/means'], minutes: v['session/minutes'] },
            decisions: v['decisions/0/text'] ? [{ id: next('t', joint.tasks), owner: v['decisions/0/owner'], text: v['decisions/0/text'], due: v['decisions/0/due'] }] : [],
          })),
        },
        runs && { name: 'end', label: t('joint.end'), asks: [{ name: 'end', label: t('joint.result'), kind: 'choice', options: ENDS.map((each) => [each, word('jointend', each)]) }, means(), { name: 'summary', label: t('joint.summary'), kind: 'area', must: true }], send: step(staff.jointEnd, (v) => ({ end: v['end'], means: v['means'], summary: v['summary'] })) },
      ];
      return /** @type {Act[]} */ (all.filter(Boolean));
    };
    return () => {
      const { joint } = props;
      return [
        h('section', { class: 'sheet stack' }, [
          h('dl', { class: 'facts' }, [
            h('dt', t('joint.purpose')), h('dd', { class: 'text' }, own(joint.purpose)), h('dt', t('joint.lead')), h('dd', h('strong', own(joint.lead.name))),
            h('dt', t('joint.convened')), h('dd', { class: 'num' }, own(`${joint.convenedBy.name} · ${moment(joint.convenedAt)}`)),
            joint.ending ? [h('dt', t('joint.summary')), h('dd', { class: 'text' }, own(`${joint.ending.summary} · ${joint.ending.means.map((each) => word('means', each)).join(t('ui.and'))}`))] : null,
          ]),
          whole().length ? h(Acts, { acts: whole(), label: t('joint.title'), onDone: done }) : null,
        ]),
        h('div', { class: 'lanes' }, [lead(), ...joint.contributions.map(column)]),
        h('div', { class: 'halves' }, [
          h('section', { class: 'sheet' }, [h('h2', t('joint.sessions')), joint.sessions.length ? h('ol', { class: 'steps' }, joint.sessions.map((each) => h('li', [
            h('strong', own(`${each.place} · ${t(each.onSite ? 'session.ON_SITE' : 'session.ONLINE')}`)), h('p', { class: 'text' }, own(each.minutes)),
            h('p', { class: 'soft small' }, [own(t('joint.attended', { who: each.attended.map((one) => `${one.organ.name} ${one.officer.name}`).join(t('ui.and')) })), each.means.length ? ` · ${each.means.map((one) => word('means', one)).join(t('ui.and'))}` : '']),
          ]))) : h('p', { class: 'soft' }, t('joint.sessions.none'))]),
          h('section', { class: 'sheet' }, [h('h2', t('joint.tasks')), joint.tasks.length ? h('ul', { class: 'plain stack' }, joint.tasks.map(task)) : h('p', { class: 'soft' }, t('joint.tasks.none'))]),
        ]),
      ];
    };
  },
};
