import { divisions, indicatorCases, indicatorMonths, indicators } from '../../client/staff.js';
import { computed, h, onUnmounted, ref, watch } from '../../ui/vue.js';
import { beginOf, day, listed, monthNamed, own, t, thisMonth, word, ZH } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Field, Loaded } from '../../ui/parts.js';
import { PlaceFields, places } from '../../ui/place.js';
import { ask, asked, link, linkAsking } from '../../ui/route.js';
import { More, paged } from '../pages.js';
import { centre, county } from '../session.js';
import { organs, stageTag, titled } from '../show.js';
import { FigureTabs } from './figure-parts.js';
import { OrganCards, seesCards } from './organ-cards.js';

/** @typedef {import('../../client/staff.js').IndicatorView} Indicator */
/** @typedef {import('../../client/staff.js').IndicatorMonthView} Month */
/** @typedef {Record<string, any>} Conditions over which cases figures are asked for, as the API takes them */

const TIERS = ['COUNTY', 'TOWNSHIP', 'ZONE', 'VILLAGE', 'GRID'];
const BASES = ['RECEIVED', 'CONCLUDED'];
/** What narrows the cases down; beside the time, which is always said. */
const NARROWING = ['kind', 'channel', 'tier', 'topic', 'organ', 'window', 'place'];

const isRate = (/** @type {Indicator} */ each) => ['SHARE', 'PROPORTION'].includes(each.form);
/** What is counted, with the words for what a county chooses. */
const formula = (/** @type {Indicator} */ each) => each.formula.replace(/\b[A-Z][A-Z_]{3,}\b/g, (code) => word('repeat', code));

/** The times over which figures are counted: of a time that is not over, until now. @type {Record<string, (year: number, month: number) => { from: string, until?: string }>} */
const PERIODS = {
  month: (year, month) => ({ from: beginOf(year, month) }),
  lastMonth: (year, month) => ({ from: beginOf(year, month - 1), until: beginOf(year, month) }),
  year: (year) => ({ from: beginOf(year, 1) }),
  months12: (year, month) => ({ from: beginOf(year, month - 11) }),
  lastYear: (year) => ({ from: beginOf(year - 1, 1), until: beginOf(year, 1) }),
};
const USUAL = 'year';
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The time of a name: one of those above, or a month such as 2026-03. @param {string} name */
const period = (name) => {
  const [, year, month] = MONTH.exec(name) ?? [];
  return year ? { from: beginOf(Number(year), Number(month)), until: beginOf(Number(year), Number(month) + 1) } : (PERIODS[name] ?? PERIODS[USUAL])?.(...thisMonth()) ?? {};
};

/** What the address asks for, as the API takes it. @param {Readonly<Record<string, string>>} wish @returns {Conditions} */
const conditions = (wish) => {
  const all = { ...wish, basis: wish['basis'], division: wish['place']?.split('.').at(-1) };
  return { ...period(wish['within'] ?? ''), ...Object.fromEntries(['basis', 'kind', 'channel', 'tier', 'topic', 'organ', 'window', 'division'].map((name) => [name, /** @type {any} */ (all)[name]]).filter(([, value]) => value)) };
};

/** A value in the unit of the form of its figure. @param {Indicator} of @param {string | undefined} value */
const shown = (of, value) => {
  const n = Number(value);
  return value === undefined ? '—' : isRate(of) ? `${Number(n.toFixed(1))} %` : t(`form.${of.form}`, { n: Number(n.toFixed(2)) });
};

const counted = (/** @type {readonly { counted: number, of: number }[]} */ factors) => listed(factors.map((f) => t('figure.of', { counted: f.counted, of: f.of })));

/** @typedef {import('../../client/staff.js').IndicatorCaseView} Counted */

/** The cases behind an indicator that the officer may see, and what each counts for: under the conditions of the figure. */
const Behind = {
  props: ['indicator', 'over'],
  setup(/** @type {{ indicator: string, over: Conditions }} */ props) {
    const { list, rest } = paged(async (cursor) => (await indicatorCases(centre(), { indicator: props.indicator, ...props.over, ...(cursor ? { cursor } : {}) })).value, (/** @type {Counted} */ each) => each.line.id);
    const row = (/** @type {Counted} */ { line, factors }) => h('tr', [
      h('td', [h('a', { href: link('case', line.id) }, own(titled(line.title) || line.number)), h('div', { class: 'soft small num' }, line.number)]),
      h('td', { 'data-label': t('col.stage') }, stageTag(line.stage)),
      h('td', { 'data-label': t('figure.counts'), class: 'num' }, counted(factors)),
    ]);
    return () => [
      h(Loaded, { of: list, empty: (/** @type {Counted[]} */ v) => !v.length && !rest.next, nothing: t('figure.behind.none') }, {
        default: (/** @type {Counted[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('figure.behind')),
          h('thead', h('tr', [t('col.title'), t('col.stage'), t('figure.counts')].map((each) => h('th', { scope: 'col' }, each)))),
          h('tbody', items.map(row)),
        ]),
      }),
      h(More, { rest }),
    ];
  },
};

/** A chart that is drawn anew when what it shows or the room for it changes. @param {() => any} shows what @param {(charts: typeof import('../charts.js'), place: HTMLElement, what: any) => any} draws */
const drawing = (shows, draws) => {
  const place = ref(/** @type {HTMLElement | null} */ (null));
  let chart = /** @type {any} */ (null);
  const draw = async () => {
    const what = shows();
    if (place.value && what) {
      const charts = await import('../charts.js');
      chart?.dispose();
      chart = place.value && draws(charts, place.value, what);
    }
  };
  watch([place, shows], draw);
  addEventListener('resize', draw);
  // large letters are a class of the page
  const letters = new MutationObserver(draw);
  letters.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
  onUnmounted(() => { letters.disconnect(); removeEventListener('resize', draw); chart?.dispose(); });
  return place;
};

/** A figure month by month: as a line, and in a table that says the same. */
const Course = {
  props: ['indicator', 'over'],
  setup(/** @type {{ indicator: string, over: Conditions }} */ props) {
    const course = loaded(async () => (await indicatorMonths(centre(), { indicator: props.indicator, ...props.over })).value);
    const place = drawing(() => course.value, (charts, at, { figure, months }) => charts.coursed(at, {
      months: months.map((/** @type {Month} */ each) => each.month), values: months.map((/** @type {Month} */ each) => (each.value === undefined ? null : Number(each.value))), isRate: isRate(figure), shown: (n) => shown(figure, String(n)),
    }));
    const ofMonth = (/** @type {Month} */ each) => linkAsking('figures', { ...asked.value, within: each.month, show: 'cases' });
    return () => h(Loaded, { of: course }, {
      default: (/** @type {import('../../client/staff.js').IndicatorMonthsView} */ { figure, months }) => [
        months.some((each) => each.value !== undefined) ? h('div', { class: 'chart', ref: place, role: 'img', 'aria-label': t('figure.course.chart', { name: figure.name }) }) : null,
        h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('figure.course.of', { name: figure.name })),
          h('thead', h('tr', ['figure.month', 'figure.value', 'figure.counts', 'figure.over'].map((each) => h('th', { scope: 'col' }, t(each))))),
          h('tbody', months.map((each) => h('tr', [
            h('td', each.cases ? h('a', { href: ofMonth(each) }, monthNamed(each.month)) : monthNamed(each.month)),
            h('td', { 'data-label': t('figure.value'), class: 'num' }, shown(figure, each.value)),
            h('td', { 'data-label': t('figure.counts'), class: 'num' }, counted(each.factors)),
            h('td', { 'data-label': t('figure.over'), class: 'num' }, String(each.cases)),
          ]))),
        ]),
      ],
    });
  },
};

/** Topics to choose from: each group as a whole, and what is in it. @returns {any[]} */
const topicGroups = () => (county.value?.topics ?? []).filter((each) => !each.parent).map((top) => {
  const below = (county.value?.topics ?? []).filter((each) => each.parent === top.code).map((each) => [each.code, each.name, ZH]);
  return below.length ? { label: top.name, lang: ZH, options: [[top.code, t('figure.whole', { name: top.name }), ZH], ...below] } : [top.code, top.name, ZH];
});

/** Which cases are counted; all of it stands in the address, which leads to just this view. */
const Filter = {
  setup() {
    const set = (/** @type {string} */ name, /** @type {string} */ value) => ask({ ...asked.value, [name]: value });
    const where = places(async (parent) => {
      const [root] = parent ? [] : (await divisions(centre(), {})).value.items;
      return (await divisions(centre(), { parent: parent || (root?.code ?? '') })).value.items;
    }, (path) => { if (path.join('.') !== (asked.value['place'] ?? '')) set('place', path.join('.')); }, (asked.value['place'] ?? '').split('.'), true);
    watch(() => asked.value['place'] ?? '', (next) => { if (next !== where.picked().join('.')) where.anew(next.split('.')); });
    const choice = (/** @type {string} */ name, /** @type {string} */ label, /** @type {any[]} */ options) => h(Field, {
      class: 'w2', label, kind: 'choice', modelValue: asked.value[name] ?? '', 'onUpdate:modelValue': (/** @type {string} */ value) => set(name, value), options: [['', t('figure.all')], ...options], more: { name },
    });
    const coded = (/** @type {string} */ family, /** @type {readonly string[]} */ codes) => codes.map((each) => [each, word(family, each)]);
    const isOpen = innerWidth > 900 || NARROWING.some((each) => asked.value[each]);
    const isNarrowed = () => NARROWING.some((each) => asked.value[each]);
    return () => h('details', { class: 'sheet filter', open: isOpen }, [
      h('summary', t(isNarrowed() ? 'figure.filter.some' : 'figure.filter', { n: NARROWING.filter((each) => asked.value[each]).length })),
      h('div', { class: 'grid' }, [
        choice('kind', t('case.kind'), coded('kind', county.value?.kinds ?? [])),
        choice('channel', t('case.channel'), coded('channel', county.value?.channels ?? [])),
        choice('topic', t('case.topic'), topicGroups()),
        choice('organ', t('figure.organ'), organs().slice(1)),
        choice('tier', t('figure.tier'), coded('tier', TIERS)),
        choice('window', t('case.window'), (county.value?.windows ?? []).map((each) => [each.id, each.name, ZH])),
        h(PlaceFields, { of: where, width: 'w3', label: (tier) => (tier ? word('tier', tier) : t('case.place')), none: t('figure.all') }),
        isNarrowed() ? h('div', h('button', { type: 'button', class: 'link', onClick: () => ask(Object.fromEntries(Object.entries(asked.value).filter(([name]) => !NARROWING.includes(name)))) }, t('figure.clear'))) : null,
      ]),
    ]);
  },
};

/** The centre's indicators over the cases asked for, each with what it counts of what, of which cases, and its course over the months. */
export const Figures = {
  setup() {
    const over = computed(() => conditions(asked.value));
    const overKey = computed(() => JSON.stringify(over.value));
    const within = () => asked.value['within'] ?? USUAL;
    const all = loaded(async () => (await indicators(centre(), over.value)).value);
    watch(overKey, () => all.anew());
    const rates = () => (all.value?.values ?? []).filter((each) => each.value !== undefined && isRate(each)).map((each) => ({ name: each.name, share: Number(each.value) / 100 }));
    const place = drawing(() => { const found = rates(); return found.length ? found : null; }, (charts, at, found) => charts.drawn(at, found));
    const isOpen = (/** @type {Indicator} */ each, /** @type {string} */ show) => asked.value['figure'] === each.indicator && (asked.value['show'] ?? 'cases') === show;
    /** Whether somebody pressed for what is opened below: its heading has the focus then. */
    let isPressed = false;
    const headed = (/** @type {string} */ words) => h('h2', {
      tabindex: -1,
      onVnodeMounted: (/** @type {any} */ { el }) => {
        if (isPressed) {
          isPressed = false;
          el.focus();
        }
      },
    }, words);
    const toggle = (/** @type {Indicator} */ each, /** @type {string} */ show) => {
      const { figure, show: _, ...rest } = asked.value;
      isPressed = !isOpen(each, show);
      ask(isPressed ? { ...rest, figure: each.indicator, show } : rest);
    };
    const opener = (/** @type {Indicator} */ each, /** @type {string} */ show, /** @type {string} */ label) => h('button', { type: 'button', class: 'link', 'data-figure': each.indicator, 'data-show': show, 'aria-expanded': String(isOpen(each, show)), onClick: () => toggle(each, show) }, label);
    const opened = (/** @type {Indicator} */ each) => h('section', { key: `${each.indicator} ${isOpen(each, 'months')}`, class: 'sheet behind' }, isOpen(each, 'months')
      ? [headed(t('figure.course.of', { name: each.name })), h(Course, { key: `${each.indicator} ${overKey.value}`, indicator: each.indicator, over: over.value })]
      : [headed(each.name), h(Behind, { key: `${each.indicator} ${overKey.value}`, indicator: each.indicator, over: over.value })]);
    const times = () => [...Object.keys(PERIODS).map((each) => [each, t(`figure.within.${each}`)]), ...(MONTH.test(within()) ? [[within(), monthNamed(within())]] : [])];
    const choose = (/** @type {string} */ name, /** @type {string} */ usual, /** @type {string} */ value) => ask({ ...asked.value, [name]: value === usual ? '' : value });
    return () => [
      h('div', { class: 'head' }, [
        h('div', [h('h1', t('figures.title')), h('p', { class: 'soft' }, t('figure.sub'))]),
        h('div', { class: 'row' }, [
          h(Field, { label: t('figure.basis'), kind: 'choice', modelValue: asked.value['basis'] ?? 'RECEIVED', 'onUpdate:modelValue': (/** @type {string} */ next) => choose('basis', 'RECEIVED', next), options: BASES.map((each) => [each, t(`figure.basis.${each}`)]), more: { name: 'basis' } }),
          h(Field, { label: t('figure.within'), kind: 'choice', modelValue: within(), 'onUpdate:modelValue': (/** @type {string} */ next) => choose('within', USUAL, next), options: times(), more: { name: 'within' } }),
        ]),
      ]),
      h(FigureTabs),
      h(Filter),
      asked.value['organ'] && seesCards(asked.value['organ']) ? h(OrganCards, { key: asked.value['organ'], organ: asked.value['organ'] }) : null,
      h(Loaded, { of: all }, {
        default: (/** @type {import('../../client/staff.js').IndicatorsView} */ view) => [
          h('p', [t('figure.cases', { n: view.cases }), h('span', { class: 'soft small' }, t('figure.as-of', { from: day(over.value['from']), until: over.value['until'] ? day(new Date(Date.parse(over.value['until']) - 1).toISOString()) : t('figure.now') }))]),
          view.values.some((each) => each.value !== undefined && isRate(each)) ? h('section', { class: 'sheet' }, [h('h2', t('figure.rates')), h('div', { class: 'chart', ref: place, role: 'img', 'aria-label': t('figure.chart') })]) : null,
          h('div', { class: 'figures' }, view.values.filter((each) => each.value !== undefined).map((each) => h('section', { class: 'sheet figure' }, [
            h('h2', each.name), h('strong', { class: 'num' }, shown(each, each.value)),
            h('span', { class: 'soft small num' }, counted(each.factors)),
            h('span', { class: 'soft small' }, formula(each)),
            h('div', { class: 'row' }, [opener(each, 'cases', t('figure.behind')), opener(each, 'months', t('figure.course'))]),
          ]))),
          view.values.filter((each) => asked.value['figure'] === each.indicator).map(opened),
          view.values.some((each) => each.value === undefined) ? h('section', { class: 'sheet' }, [
            h('h2', t('figure.none')),
            h('dl', { class: 'facts lines' }, view.values.filter((each) => each.value === undefined).map((each) => [h('dt', each.name), h('dd', { class: 'soft small' }, formula(each))])),
          ]) : null,
        ],
      }),
    ];
  },
};
