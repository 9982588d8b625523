import * as staff from '../../client/staff.js';
import { h, reactive } from '../../ui/vue.js';
import { day, moment, own, t, word } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { bind, Field, Loaded } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link } from '../../ui/route.js';
import { More, paged, whole } from '../pages.js';
import { centre } from '../session.js';
import { stageTag, titled } from '../show.js';
import { openSteps, Trail } from './file-steps.js';
import { openToSignal, SIGNAL } from './prevention-steps.js';

/** @typedef {import('../../client/staff.js').SignalView} Seen */
/** @typedef {import('../../client/staff.js').CaseDetailsView} File */

const MANY = 20;
const KINDS = ['CLUSTER', 'GROUP_VISIT', 'REPEATED_RISE', 'BREACH_WAVE'];
const STAGES = ['RAISED', 'LOOKED_AT', 'ACTED_UPON', 'DISMISSED'];
const TONES = /** @type {Record<string, string>} */ ({ RAISED: 'warn', LOOKED_AT: 'brand', ACTED_UPON: 'good', DISMISSED: '' });

const choices = (/** @type {string} */ family, /** @type {string[]} */ values) => values.map((each) => [each, word(family, each)]);
/** What a signal is about: a matter and a place, and nobody. */
const about = (/** @type {Seen} */ seen) => t('signal.about', { place: seen.place.name, topic: seen.topic.name });
const stage = (/** @type {Seen} */ seen) => h('span', { class: `tag ${TONES[seen.stage] ?? ''}` }, word('signalstage', seen.stage));
const counted = (/** @type {Seen} */ { kind, count, threshold, withinDays }) => t(`signal.count.${kind}`, { count, threshold, days: withinDays });

/** Signals, the newest first: those that nobody has settled unless others are asked for. */
export const Signals = {
  setup() {
    const form = reactive({ stage: '', kind: '' });
    const { list, rest } = paged(async (cursor) => {
      const page = (await staff.signalList(centre(), /** @type {any} */ ({ limit: MANY, ...(cursor ? { cursor } : {}), ...(form.stage ? { stage: [form.stage], open: false } : { open: true }), ...(form.kind ? { kind: [form.kind] } : {}) }))).value;
      return { ...page, items: await Promise.all(page.items.map(async ({ id }) => (await staff.signalView(centre(), { id })).value)) };
    });
    const row = (/** @type {Seen} */ each) => h('tr', { key: each.id }, [
      h('td', [h('a', { href: link('signals', each.id) }, own(about(each))), h('div', { class: 'soft small num' }, each.number)]),
      h('td', { 'data-label': t('signal.kind') }, word('signalkind', each.kind)),
      h('td', { 'data-label': t('signal.why'), class: 'num' }, counted(each)),
      h('td', { 'data-label': t('col.stage') }, stage(each)),
      h('td', { 'data-label': t('signal.until'), class: 'num' }, moment(each.until)),
    ]);
    return () => [
      h('form', { class: 'sheet grid', role: 'search', onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); list.anew(); } }, [
        h(Field, { ...bind(form, 'stage'), class: 'w4', label: t('col.stage'), kind: 'choice', options: [['', t('signal.unsettled')], ...choices('signalstage', STAGES)] }),
        h(Field, { ...bind(form, 'kind'), class: 'w4', label: t('signal.kind'), kind: 'choice', options: [['', t('app.any')], ...choices('signalkind', KINDS)] }),
        h('div', h('button', { class: 'primary' }, t('app.search'))),
      ]),
      h('p', { class: 'soft small' }, t('signal.red-line')),
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {Seen[]} */ v) => !v.length && !rest.next, nothing: t('signal.none') }, {
        default: (/** @type {Seen[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('prevention.signals')),
          h('thead', h('tr', ['signal.what', 'signal.kind', 'signal.why', 'col.stage', 'signal.until'].map((each) => h('th', { scope: 'col' }, t(each))))),
          h('tbody', items.map(row)),
        ]),
      })),
      h(More, { rest }),
    ];
  },
};

/** One signal: what gathered where, which cases count, what people made of it. */
export const Signal = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const { id } = props;
    const all = loaded(async () => {
      const seen = await staff.signalView(centre(), { id });
      const [log, cases] = await Promise.all([
        whole((from) => staff.signalHistory(centre(), { id, ...from })).catch(() => null),
        Promise.all(seen.value.cases.slice(0, MANY).map((each) => staff.view(centre(), { id: each }).then(({ value }) => value, () => null))),
      ]);
      return { seen: seen.value, etag: seen.etag ?? '', log: log ?? [], cases: cases.filter((each) => each !== null) };
    });
    /** Of matters of one sort each counts once: how many there are that this officer may not see. */
    const hidden = (/** @type {Seen} */ seen) => (seen.kind === 'CLUSTER' ? seen.count - seen.cases.length : 0);
    const matters = (/** @type {Seen} */ seen, /** @type {File[]} */ cases) => h('section', { class: 'sheet stack tight' }, [
      h('h2', t('signal.cases')),
      cases.length ? h('ul', { class: 'plain' }, cases.map((each) => h('li', { class: 'row' }, [h('a', { href: link('case', each.id) }, own(titled(each.title))), h('span', { class: 'soft small num' }, each.number), stageTag(each.stage)]))) : h('p', { class: 'soft' }, t('signal.cases.none')),
      seen.cases.length > cases.length ? h('p', { class: 'soft small' }, t('signal.cases.more', { n: seen.cases.length - cases.length })) : null,
      hidden(seen) > 0 ? h('p', { class: 'soft small' }, t('signal.cases.hidden', { n: hidden(seen) })) : null,
    ]);
    return () => h(Loaded, { of: all }, {
      default: (/** @type {{ seen: Seen, etag: string, log: any[], cases: File[] }} */ { seen, etag, log, cases }) => [
        h('div', { class: 'head' }, h('div', { class: 'stack tight' }, [
          h('p', h('a', { href: link('prevention') }, `‹ ${t('prevention.signals')}`)),
          h('h1', own(about(seen))),
          h('p', { class: 'row' }, [h('span', { class: 'soft num' }, seen.number), stage(seen), h('span', { class: 'tag' }, word('signalkind', seen.kind))]),
        ])),
        h('section', { class: 'sheet' }, [h('h2', t('case.actions')), h(Acts, {
          acts: openSteps('signal', SIGNAL, openToSignal(seen), (_, step, idempotencyKey, body) => step.does(centre(), { id, idempotencyKey, ifMatch: etag, body })),
          label: t('case.actions'), nothing: t(['ACTED_UPON', 'DISMISSED'].includes(seen.stage) ? 'signal.over' : 'case.nothing'), onDone: () => all.again(),
        })]),
        h('div', { class: 'cols' }, [
          h('div', { class: 'stack' }, [
            h('section', { class: 'sheet stack' }, [
              h('dl', { class: 'facts' }, [
                h('dt', t('signal.why')), h('dd', counted(seen)),
                h('dt', t('signal.time')), h('dd', { class: 'num' }, t('signal.from-to', { from: day(seen.from), until: day(seen.until) })),
                seen.officer ? [h('dt', t('signal.officer')), h('dd', own(seen.officer.name || seen.officer.id))] : null,
                seen.outcome ? [h('dt', t(seen.stage === 'DISMISSED' ? 'signal.dismissed' : 'signal.acted')), h('dd', { class: 'text' }, own(seen.outcome))] : null,
              ]),
              h('p', { class: 'soft small' }, t('signal.red-line')),
            ]),
            matters(seen, cases),
          ]),
          h('div', { class: 'stack' }, h(Trail, { log })),
        ]),
      ],
    });
  },
};
