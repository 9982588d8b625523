import * as staff from '../../client/staff.js';
import { h, reactive } from '../../ui/vue.js';
import { day, has, listed, moment, own, t, word, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { More, paged, whole } from '../pages.js';
import { bind, Field, Loaded } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link } from '../../ui/route.js';
import { centre, me } from '../session.js';
import { today, topics } from '../show.js';

/** @typedef {import('../../client/staff.js').PoolEntryView} Entry */
/** @typedef {import('../../ui/acts.js').Act} Act */

const AFFILIATIONS = ['ORGAN', 'STUDIO', 'SOCIAL_ORGANISATION', 'LAW_FIRM'];
const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
export const LANGUAGES = ['zh', 'wu', 'yue', 'min', 'hakka', 'gan', 'xiang', 'jin', 'sign'];
const TONES = /** @type {Record<string, string>} */ ({ VALID: 'good', NOT_YET: 'brand', SUSPENDED: 'warn', LAPSED: 'bad' });
const SOON = 30 * 86_400_000;
/** Who may change the pool; the centre decides all the same. */
const KEEPERS = ['CENTRE_HEAD', 'ORGAN_HEAD'];

const keeps = () => (me.value?.officer.roles ?? []).some((each) => KEEPERS.includes(each));
/** A day of the county, at noon. @param {string} date */
const noon = (date) => `${date}T12:00:00+08:00`;
const tongue = (/** @type {string} */ tag) => word('tongue', tag);

const standing = (/** @type {Entry} */ each) => {
  const ends = Date.parse(noon(each.accreditation.until)) - Date.now();
  return [
    h('span', { class: `tag ${TONES[each.status] ?? ''}` }, word('accreditation', each.status)),
    h('div', { class: 'small num soft' }, t('pool.until', { day: day(noon(each.accreditation.until)) })),
    each.status === 'VALID' && ends < SOON ? h('span', { class: 'tag warn' }, t('pool.soon')) : null,
  ];
};

const load = (/** @type {Entry} */ each) => h('div', { class: 'load' }, [
  h('meter', { min: 0, max: Math.max(each.capacity, 1), value: Math.min(each.load, each.capacity), high: Math.max(each.capacity, 1) * 0.8, optimum: 0, 'aria-label': t('pool.load') }),
  h('span', { class: 'num small' }, t('pool.load.of', { load: each.load, capacity: each.capacity })),
]);

const away = (/** @type {Entry} */ each) => each.leaves.find((one) => one.from <= today() && today() <= one.until);
const rated = (/** @type {Entry} */ each) => (each.ratings.all ? t('pool.rated', { satisfied: each.ratings.satisfied, all: each.ratings.all }) : t('pool.unrated'));

/** The mediators of the county: what they know, how much they have, and until when they may. */
export const Mediators = {
  setup() {
    const form = reactive({ topic: '', language: '', division: '', affiliation: '' });
    const places = loaded(async () => {
      const root = (await staff.divisions(centre(), {})).value.items;
      const below = root[0] ? (await staff.divisions(centre(), { parent: root[0].code })).value.items : [];
      return [...root, ...below];
    });
    const { list, rest } = paged(async (cursor) => {
      /** @type {any} */
      const asked = { limit: 30, ...(cursor ? { cursor } : {}) };
      for (const name of /** @type {const} */ (['topic', 'language', 'division'])) if (form[name].trim()) asked[name] = form[name].trim();
      if (form.affiliation) asked.affiliation = [form.affiliation];
      return (await staff.mediatorPool(centre(), asked)).value;
    });
    const row = (/** @type {Entry} */ each) => h('tr', [
      h('td', [h('a', { href: link('mediators', each.id) }, own(each.name)), h('div', { class: 'soft small' }, own(`${each.affiliation.name} · ${word('affiliation', each.affiliation.kind)}`))]),
      h('td', { 'data-label': t('pool.topics') }, own(each.topics.map((one) => one.name).join(t('ui.and')))),
      h('td', { 'data-label': t('pool.languages') }, each.languages.map(tongue).join(t('ui.and')) || h('span', { class: 'soft' }, t('pool.language.none'))),
      h('td', { 'data-label': t('pool.serves') }, own(each.serves.name)),
      h('td', { 'data-label': t('pool.load') }, [load(each), away(each) ? h('span', { class: 'tag warn' }, t('pool.away', { day: day(noon(away(each)?.until ?? today())) })) : null]),
      h('td', { 'data-label': t('pool.ratings'), class: 'num' }, rated(each)),
      h('td', { 'data-label': t('pool.accreditation') }, standing(each)),
    ]);
    return () => [
      h('div', { class: 'head' }, [h('div', [h('h1', t('pool.title')), h('p', { class: 'soft' }, t('pool.sub'))])]),
      h('form', { class: 'sheet grid', role: 'search', onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); list.again(); } }, [
        h(Field, { ...bind(form, 'topic'), class: 'w3', label: t('pool.topics'), kind: 'choice', options: [['', t('app.any')], ...topics().slice(1)] }),
        h(Field, { ...bind(form, 'language'), class: 'w3', label: t('pool.languages'), kind: 'choice', options: [['', t('app.any')], ...LANGUAGES.map((each) => [each, tongue(each)])] }),
        h(Field, { ...bind(form, 'division'), class: 'w3', label: t('pool.serves'), kind: 'choice', options: [['', t('app.any')], ...(places.value ?? []).map((each) => [each.code, each.name, ZH])] }),
        h(Field, { ...bind(form, 'affiliation'), class: 'w3', label: t('pool.affiliation'), kind: 'choice', options: [['', t('app.any')], ...AFFILIATIONS.map((each) => [each, word('affiliation', each)])] }),
        h('div', h('button', { class: 'primary' }, t('app.search'))),
      ]),
      keeps() && places.value ? h('section', { class: 'sheet' }, h(Acts, { acts: [enrol(places.value)], label: t('pool.title'), onDone: () => list.again() })) : null,
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {Entry[]} */ v) => !v.length && !rest.next, nothing: t('pool.none') }, {
        default: (/** @type {Entry[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('pool.title')),
          h('thead', h('tr', ['pool.name', 'pool.topics', 'pool.languages', 'pool.serves', 'pool.load', 'pool.ratings', 'pool.accreditation'].map((each) => h('th', { scope: 'col' }, t(each))))),
          h('tbody', items.map(row)),
        ]),
      })),
      h(More, { rest }),
    ];
  },
};

/** What an enrolment says; of one who is in the pool, as it stands. @param {{ code: string, name: string }[]} places @param {Entry} [now] */
const enrolment = (places, now) => [
  { name: 'enrolment/mediator', label: t('pool.id'), hint: t('pool.id.hint'), must: true, first: now?.mediator ?? '' },
  { name: 'enrolment/name', label: t('pool.name'), must: true, first: now?.name ?? '' },
  { name: 'enrolment/topics', label: t('pool.topics'), kind: 'ticks', options: topics().slice(1).flatMap((each) => (Array.isArray(each) ? [each] : each.options)), first: now?.topics.map((each) => each.code) ?? [] },
  { name: 'enrolment/languages', label: t('pool.languages'), kind: 'ticks', options: LANGUAGES.map((each) => [each, tongue(each)]), first: now?.languages ?? ['zh'] },
  { name: 'enrolment/serves', label: t('pool.serves'), kind: 'choice', options: places.map((each) => [each.code, each.name, ZH]), first: now?.serves.code ?? places[0]?.code ?? '' },
  { name: 'enrolment/capacity', label: t('pool.capacity'), type: 'number', first: String(now?.capacity ?? 5), must: true, width: 'w3' },
  { name: 'enrolment/affiliation/kind', label: t('pool.affiliation'), kind: 'choice', options: AFFILIATIONS.map((each) => [each, word('affiliation', each)]), first: now?.affiliation.kind ?? 'ORGAN', width: 'w3' },
  { name: 'enrolment/affiliation/name', label: t('pool.affiliation.name'), must: true, first: now?.affiliation.name ?? me.value?.officer.organ.name ?? '' },
  { name: 'enrolment/days', label: t('pool.days'), kind: 'ticks', options: DAYS.map((each) => [each, word('weekday', each)]), first: now?.days ?? DAYS.slice(0, 5) },
];

/** @param {Record<string, any>} v @param {Entry} [now] */
const enrolled = (v, now) => /** @type {any} */ ({
  mediator: v['enrolment/mediator'], name: v['enrolment/name'], topics: v['enrolment/topics'], languages: v['enrolment/languages'], serves: v['enrolment/serves'],
  ...(now?.madePublic ? { madePublic: now.madePublic } : {}), ties: (now?.ties ?? []).map((each) => ({ organ: each.organ.id, kind: each.kind })),
  affiliation: { kind: v['enrolment/affiliation/kind'], name: v['enrolment/affiliation/name'], organ: now?.affiliation.organ?.id ?? me.value?.officer.organ.id },
  ...(v['enrolment/capacity'] ? { capacity: Number(v['enrolment/capacity']) } : {}), days: v['enrolment/days'],
});

const period = (from = '', until = '') => [
  { name: 'from', label: t('pool.from'), type: 'date', must: true, first: from, width: 'w3' },
  { name: 'until', label: t('pool.till'), type: 'date', must: true, first: until, width: 'w3' },
];

/** @param {{ code: string, name: string }[]} places @returns {Act} */
const enrol = (places) => ({
  name: 'enrol', label: t('pool.enrol'), asks: [...enrolment(places), ...period(today())],
  send: (idempotencyKey, v) => staff.mediatorEnter(centre(), { idempotencyKey, body: { enrolment: enrolled(v), from: v['from'], until: v['until'] } }),
});

/** One mediator, with the history of the file and what may be done now. */
export const Mediator = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const { id } = props;
    const all = loaded(async () => {
      const [entry, log, root] = await Promise.all([staff.mediatorView(centre(), { id }), whole((from) => staff.mediatorHistory(centre(), { id, ...from })).catch(() => null), staff.divisions(centre(), {})]);
      const below = root.value.items[0] ? (await staff.divisions(centre(), { parent: root.value.items[0].code })).value.items : [];
      return { entry: entry.value, etag: entry.etag ?? '', log, places: [...root.value.items, ...below] };
    });
    const acts = (/** @type {Entry} */ entry, /** @type {string} */ etag, /** @type {{ code: string, name: string }[]} */ places) => {
      const step = (/** @type {(way: any, parameters: any) => Promise<any>} */ operation, /** @type {(v: Record<string, any>) => any} */ body) => (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => operation(centre(), { id, idempotencyKey, ifMatch: etag, body: body(v) });
      const span = (/** @type {Record<string, any>} */ v) => ({ from: v['from'], until: v['until'] });
      /** @type {(Act | false)[]} */
      const list = [
        { name: 'leave', label: t('pool.leave'), asks: period(today(), today()), send: step(staff.mediatorTakeLeave, span) },
        { name: 'renew', label: t('pool.renew'), asks: period(entry.accreditation.from, entry.accreditation.until), says: t('pool.renew.says'), send: step(staff.mediatorRenew, span) },
        !entry.accreditation.suspended && entry.status === 'VALID' && { name: 'suspend', label: t('pool.suspend'), says: t('pool.suspend.says'), asks: [{ name: 'reason', label: t('field.reason'), kind: 'area', must: true }], send: step(staff.mediatorSuspend, (v) => ({ reason: v['reason'] })) },
        entry.accreditation.suspended && entry.status !== 'LAPSED' && { name: 'restore', label: t('pool.restore'), plain: true, send: step(staff.mediatorRestore, () => ({})) },
        { name: 'change', label: t('pool.change'), asks: enrolment(places, entry).slice(1), send: step(staff.mediatorChangeEnrolment, (v) => ({ enrolment: enrolled({ ...v, 'enrolment/mediator': entry.mediator }, entry) })) },
      ];
      return /** @type {Act[]} */ (list.filter(Boolean));
    };
    return () => h(Loaded, { of: all }, {
      default: (/** @type {any} */ { entry, etag, log, places }) => [
        h('div', { class: 'head' }, [h('div', { class: 'stack tight' }, [
          h('p', h('a', { href: link('mediators') }, `‹ ${t('pool.title')}`)),
          h('h1', own(entry.name)), h('p', { class: 'row' }, [h('span', { class: 'soft' }, own(`${entry.affiliation.name} · ${word('affiliation', entry.affiliation.kind)}`)), h('span', { class: `tag ${TONES[entry.status] ?? ''}` }, word('accreditation', entry.status)), away(entry) ? h('span', { class: 'tag warn' }, t('pool.away', { day: day(noon(away(entry)?.until ?? today())) })) : null]),
        ])]),
        keeps() ? h('section', { class: 'sheet' }, h(Acts, { acts: acts(entry, etag, places), label: entry.name, onDone: () => all.again() })) : null,
        h('div', { class: 'cols' }, [
          h('section', { class: 'sheet' }, [h('h2', t('pool.file')), h('dl', { class: 'facts' }, [
            h('dt', t('pool.topics')), h('dd', own(entry.topics.map((/** @type {any} */ one) => one.name).join(t('ui.and')))),
            h('dt', t('pool.languages')), h('dd', entry.languages.map(tongue).join(t('ui.and')) || t('pool.language.none')),
            h('dt', t('pool.serves')), h('dd', own(entry.serves.name)),
            h('dt', t('pool.days')), h('dd', entry.days.map((/** @type {string} */ one) => word('weekday', one)).join(t('ui.and'))),
            h('dt', t('pool.load')), h('dd', load(entry)), h('dt', t('pool.ratings')), h('dd', { class: 'num' }, rated(entry)),
            h('dt', t('pool.accreditation')), h('dd', { class: 'num' }, t('pool.span', { from: day(noon(entry.accreditation.from)), until: day(noon(entry.accreditation.until)) })),
            h('dt', t('pool.leaves')), h('dd', { class: 'num' }, listed(entry.leaves.map((/** @type {any} */ one) => t('pool.span', { from: day(noon(one.from)), until: day(noon(one.until)) }))) || t('app.none')),
            entry.ties.length ? [h('dt', t('pool.ties')), h('dd', own(entry.ties.map((/** @type {any} */ one) => `${one.organ.name} · ${word('tie', one.kind)}`).join(t('ui.and'))))] : null,
          ])]),
          h('section', { class: 'sheet' }, [h('h2', t('case.history')), log ? h('ol', { class: 'steps', reversed: true }, log.slice().reverse().map((/** @type {any} */ each, /** @type {number} */ i) => h('li', { class: i === 0 ? 'now' : '' }, [
            h('strong', has(`event.${each.type}`) ? t(`event.${each.type}`) : each.type), each.summary ? h('span', { class: 'soft' }, own(` ${each.summary}`)) : null, h('br'), h('time', { datetime: each.at, class: 'num' }, own(`${moment(each.at)} · ${each.actor.name || each.actor.id}`)),
          ]))) : h('p', { class: 'soft' }, t('pool.history.none'))]),
        ]),
      ],
    });
  },
};
