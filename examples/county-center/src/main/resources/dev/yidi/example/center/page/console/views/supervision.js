import * as staff from '../../client/staff.js';
import { h, reactive } from '../../ui/vue.js';
import { has, lastDay, letter, moment, own, t, word, ZH } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { More, paged, whole } from '../pages.js';
import { bind, Field, Loaded } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link } from '../../ui/route.js';
import { centre, county, me } from '../session.js';
import { organs, remains, titled } from '../show.js';
import { Changed, watching } from '../watch.js';

/** @typedef {import('../../client/staff.js').FileLineView} Line */
/** @typedef {import('../../client/staff.js').SupervisionView} Seen */
/** @typedef {import('../../ui/acts.js').Act} Act */

const MANY = 30;
const STAGES = ['REPLY_DUE', 'REPLIED', 'MEASURE_DUE', 'CLOSED'];
export const LEVELS = ['REMINDER', 'SUPERVISION', 'LISTED', 'TALK', 'CIRCULAR', 'CORRECTION'];
export const TRIGGERS = ['ACCEPTANCE_BREACH', 'HANDLING_BREACH', 'SHIRKING', 'FRAUD', 'OPINION_NOT_CARRIED_OUT', 'OTHER'];
const PROPOSALS = ['IMPROVEMENT', 'POLICY', 'ACCOUNTABILITY'];
const FINDINGS = ['PUT_RIGHT', 'EXPLAINED', 'UNFOUNDED', 'MOOT'];
const SUPERVISORS = ['SUPERVISOR', 'CENTRE_HEAD'];

const supervises = () => (me.value?.officer.roles ?? []).some((each) => SUPERVISORS.includes(each));
const choices = (/** @type {string} */ family, /** @type {string[]} */ values) => values.map((each) => [each, word(family, each)]);

/** What is under supervision, what is due next first; who supervises issues one here. */
export const Supervision = {
  setup() {
    const form = reactive({ stage: '', organ: '' });
    const { list, rest } = paged(async (cursor) => (await staff.supervisionList(centre(), /** @type {any} */ ({ order: 'DUE', limit: MANY, ...(cursor ? { cursor } : {}), ...(form.stage ? { stage: [form.stage] } : { open: true }), ...(form.organ ? { organ: [form.organ] } : {}) }))).value);
    const line = (/** @type {Line} */ each) => {
      const until = each.nextDue && remains(each.workingDaysLeft, each.nextDue);
      return h('tr', [
        h('td', [h('a', { href: link('supervision', each.id) }, own(titled(each.title))), h('div', { class: 'soft small num' }, each.number)]),
        h('td', { 'data-label': t('col.stage') }, [h('span', { class: `tag ${each.open ? 'brand' : ''}` }, word('supervision', each.stage)), ' ', h('span', { class: 'tag' }, word('level', each.kind))]),
        h('td', { 'data-label': t('supervision.addressee') }, own(each.organ?.name ?? each.officer?.name)),
        h('td', { 'data-label': t('supervision.since'), class: 'num' }, moment(each.receivedAt)),
        h('td', { 'data-label': t('col.due'), class: 'num' }, until ? [h('span', { class: `tag ${until.tone}` }, until.text), h('div', { class: 'soft small' }, lastDay(each.nextDue ?? ''))] : t('due.none')),
      ]);
    };
    /** @type {() => Act} */
    const issue = () => ({
      name: 'issue', label: t('supervision.issue'), says: t('supervision.issue.says'),
      asks: [
        { name: 'organ', label: t('supervision.addressee'), kind: 'choice', options: organs(), must: true }, { name: 'level', label: t('supervision.level'), kind: 'choice', options: choices('level', LEVELS) },
        { name: 'trigger', label: t('supervision.why'), kind: 'choice', options: choices('trigger', TRIGGERS) }, { name: 'demand', label: t('supervision.demand'), kind: 'area', must: true },
      ],
      send: (idempotencyKey, v) => staff.supervisionOpen(centre(), { idempotencyKey, body: /** @type {any} */ ({ organ: v['organ'], place: county.value?.organs.find((each) => each.id === v['organ'])?.division ?? '', level: v['level'], trigger: v['trigger'], demand: v['demand'] }) }),
    });
    return () => [
      h('div', { class: 'head' }, h('div', [h('h1', t('supervision.title')), h('p', { class: 'soft' }, t('supervision.sub'))])),
      h('form', { class: 'sheet grid', role: 'search', onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); list.again(); } }, [
        h(Field, { ...bind(form, 'stage'), more: { name: 'of-stage' }, class: 'w4', label: t('col.stage'), kind: 'choice', options: [['', t('supervision.open')], ...choices('supervision', STAGES)] }),
        h(Field, { ...bind(form, 'organ'), more: { name: 'of-organ' }, class: 'w4', label: t('supervision.addressee'), kind: 'choice', options: [['', t('app.any')], ...organs().slice(1)] }),
        h('div', h('button', { class: 'primary' }, t('app.search'))),
      ]),
      supervises() ? h('section', { class: 'sheet' }, h(Acts, { acts: [issue()], label: t('supervision.title'), onDone: () => list.again() })) : null,
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length, nothing: t('supervision.none') }, {
        default: (/** @type {Line[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('supervision.title')),
          h('thead', h('tr', [t('col.title'), t('col.stage'), t('supervision.addressee'), t('supervision.since'), t('col.due')].map((each) => h('th', { scope: 'col' }, each)))),
          h('tbody', items.map(line)),
        ]),
      })),
      h(More, { rest }),
    ];
  },
};

/** One supervision: what is demanded, what was replied, how hard it has become, and what may be done now. */
export const Supervising = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const { id } = props;
    const all = loaded(async () => {
      const seen = await staff.supervisionView(centre(), { id });
      const [log, letters] = await Promise.all([whole((from) => staff.supervisionHistory(centre(), { id, ...from })).catch(() => null), staff.supervisionOrders(centre(), { id }).catch(() => null)]);
      return { seen: seen.value, etag: seen.value.sealed ? '' : seen.etag ?? '', log: log ?? [], letters: letters?.value.items ?? [] };
    });
    const acts = (/** @type {Seen} */ seen, /** @type {string} */ etag) => {
      const step = (/** @type {(way: any, parameters: any) => Promise<any>} */ operation, /** @type {(v: Record<string, any>) => any} */ body) => async (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => operation(centre(), { id, idempotencyKey, ifMatch: etag || (await staff.supervisionView(centre(), { id })).etag, body: body(v) });
      const reason = { name: 'reason', label: t('field.reason'), kind: 'area', must: true };
      const text = (/** @type {string} */ label) => ({ name: 'text', label, kind: 'area', must: true });
      const isOpen = seen.stage !== 'CLOSED';
      const mine = me.value?.officer.organ.id === seen.organ.id;
      const harder = LEVELS.slice(LEVELS.indexOf(seen.level) + 1);
      const unasked = PROPOSALS.filter((each) => !seen.proposals.some((one) => one.kind === each));
      const unanswered = seen.proposals.filter((each) => !each.answer).map((each) => each.kind);
      const findings = seen.stage === 'REPLIED' ? FINDINGS : FINDINGS.filter((each) => ['UNFOUNDED', 'MOOT'].includes(each));
      /** @type {(Act | false)[]} */
      const list = [
        isOpen && mine && seen.stage !== 'REPLIED' && { name: 'reply', label: t('supervision.reply'), asks: [text(t('supervision.reply.text'))], send: step(staff.supervisionReply, (v) => ({ text: v['text'] })) },
        isOpen && mine && unanswered.length > 0 && { name: 'answer', label: t('supervision.answer'), asks: [{ name: 'kind', label: t('supervision.proposal'), kind: 'choice', options: choices('proposal', unanswered) }, text(t('supervision.answer.text'))], send: step(staff.supervisionAnswerProposal, (v) => ({ kind: v['kind'], text: v['text'] })) },
        isOpen && supervises() && seen.stage === 'REPLIED' && { name: 'reject', label: t('supervision.reject'), says: t('supervision.reject.says'), asks: [reason], send: step(staff.supervisionRejectReply, (v) => ({ reason: v['reason'] })) },
        isOpen && supervises() && harder.length > 0 && { name: 'raise', label: t('supervision.raise'), says: t('supervision.raise.says'), asks: [{ name: 'level', label: t('supervision.level'), kind: 'choice', options: choices('level', harder) }], send: step(staff.supervisionRaise, (v) => ({ level: v['level'] })) },
        isOpen && supervises() && unasked.length > 0 && { name: 'propose', label: t('supervision.propose'), asks: [{ name: 'kind', label: t('supervision.proposal'), kind: 'choice', options: choices('proposal', unasked) }, text(t('supervision.propose.text'))], send: step(staff.supervisionPropose, (v) => ({ kind: v['kind'], text: v['text'] })) },
        isOpen && supervises() && unanswered.length === 0 && { name: 'close', label: t('supervision.close'), asks: [{ name: 'finding', label: t('supervision.finding'), kind: 'choice', options: choices('finding', findings) }, { name: 'note', label: t('supervision.note'), kind: 'area', must: true }], send: step(staff.supervisionClose, (v) => ({ finding: v['finding'], note: v['note'] })) },
      ];
      return /** @type {Act[]} */ (list.filter(Boolean));
    };
    const watch = watching(all, ({ seen }) => seen, ({ etag }) => staff.supervisionView(centre(), { id, ifNoneMatch: etag }));
    return () => h(Loaded, { of: all }, {
      default: (/** @type {any} */ { seen, etag, log, letters }) => [
        h(Changed, { of: watch }),
        h('div', { class: 'head' }, [h('div', { class: 'stack tight' }, [
          h('p', h('a', { href: link('supervision') }, `‹ ${t('supervision.title')}`)),
          h('h1', own(t('supervision.of', { organ: seen.organ.name }))),
          h('p', { class: 'row num' }, [h('span', { class: 'soft' }, seen.number), h('span', { class: `tag ${seen.stage === 'CLOSED' ? 'good' : 'brand'}` }, word('supervision', seen.stage)), h('span', { class: 'tag warn' }, word('level', seen.level)), seen.sealed ? h('span', { class: 'tag bad' }, t('case.sealed')) : null]),
        ])]),
        h('section', { class: 'sheet' }, [h('h2', t('case.actions')), h(Acts, { acts: acts(seen, etag), label: t('case.actions'), nothing: t('case.nothing'), onDone: () => all.again() })]),
        h('div', { class: 'cols' }, [
          h('div', { class: 'stack' }, [
            h('section', { class: 'sheet stack' }, [
              h('dl', { class: 'facts' }, [
                h('dt', t('supervision.demand')), h('dd', { class: 'text' }, own(seen.demand)),
                h('dt', t('supervision.why')), h('dd', word('trigger', seen.trigger)), h('dt', t('case.place')), h('dd', own(seen.place.name)),
                seen.caseId ? [h('dt', t('supervision.case')), h('dd', h('a', { href: link('case', seen.caseId) }, t('supervision.case.open')))] : null,
                seen.replyDue ? [h('dt', t('supervision.due')), h('dd', { class: 'num' }, lastDay(seen.replyDue))] : null,
                seen.finding ? [h('dt', t('supervision.finding')), h('dd', word('finding', seen.finding))] : null,
              ]),
            ]),
            h('section', { class: 'sheet' }, [h('h2', t('supervision.replies')), seen.replies.length ? h('ol', { class: 'steps' }, seen.replies.map((/** @type {any} */ each) => h('li', [
              h('p', { class: 'text' }, own(each.text)), each.rejected ? h('p', { class: 'note bad small' }, own(t('supervision.rejected', { reason: each.rejected }))) : null, h('time', { datetime: each.at, class: 'num' }, own(`${moment(each.at)} · ${each.by.name || each.by.id}`)),
            ]))) : h('p', { class: 'soft' }, t('supervision.replies.none'))]),
            seen.proposals.length ? h('section', { class: 'sheet' }, [h('h2', t('supervision.proposals')), h('ul', { class: 'plain stack' }, seen.proposals.map((/** @type {any} */ each) => h('li', [h('span', { class: 'tag' }, word('proposal', each.kind)), h('p', { class: 'text' }, own(each.text)), each.answer ? h('p', { class: 'note small' }, own(each.answer)) : h('p', { class: 'soft small' }, t('supervision.unanswered'))])))]) : null,
            letters.length ? h('section', { class: 'sheet' }, [h('h2', t('supervision.letters')), letters.map((/** @type {any} */ each) => h('details', [h('summary', letter(each.kind, each.title)), h('p', { class: 'text small', lang: ZH }, each.text)]))]) : null,
          ]),
          h('div', { class: 'stack' }, [
            h('section', { class: 'sheet' }, [h('h2', t('supervision.rounds')), h('ol', { class: 'steps', reversed: true }, seen.rounds.slice().reverse().map((/** @type {any} */ each, /** @type {number} */ i) => h('li', { class: i === 0 ? 'now' : '' }, [h('strong', word('level', each.level)), h('br'), h('time', { datetime: each.from, class: 'num' }, moment(each.from)), each.overdueAt ? [' ', h('span', { class: 'tag bad' }, t('supervision.overdue'))] : null])))]),
            h('section', { class: 'sheet' }, [h('h2', t('case.history')), h('ol', { class: 'steps', reversed: true }, log.slice().reverse().map((/** @type {any} */ each) => h('li', [h('strong', has(`event.${each.type}`) ? t(`event.${each.type}`) : each.type), each.summary ? h('span', { class: 'soft' }, own(` ${each.summary}`)) : null, h('br'), h('time', { datetime: each.at, class: 'num' }, own(`${moment(each.at)} · ${each.actor.name || each.actor.id}`))])))]),
          ]),
        ]),
      ],
    });
  },
};
