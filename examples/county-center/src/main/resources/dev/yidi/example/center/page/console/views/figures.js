import { indicatorCases, indicators } from '../../client/staff.js';
import { h, onUnmounted, ref, watch } from '../../ui/vue.js';
import { beginOf, listed, t, thisMonth, word } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Field, Loaded } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { More, paged } from '../pages.js';
import { centre } from '../session.js';
import { stageTag } from '../show.js';

/** @typedef {import('../../client/staff.js').IndicatorView} Indicator */

const isRate = (/** @type {Indicator} */ each) => ['SHARE', 'PROPORTION'].includes(each.form);
/** What is counted, with the words for what a county chooses. */
const formula = (/** @type {Indicator} */ each) => each.formula.replace(/\b[A-Z][A-Z_]{3,}\b/g, (code) => word('repeat', code));

/** The times over which figures are counted: of a month that is not over, until now. @type {Record<string, (year: number, month: number) => { from: string, until?: string }>} */
const PERIODS = {
  month: (year, month) => ({ from: beginOf(year, month) }),
  lastMonth: (year, month) => ({ from: beginOf(year, month - 1), until: beginOf(year, month) }),
  year: (year) => ({ from: beginOf(year, 1) }),
  lastYear: (year) => ({ from: beginOf(year - 1, 1), until: beginOf(year, 1) }),
};

const period = (/** @type {string} */ name) => PERIODS[name](...thisMonth());

/** A value in the unit of its form. @param {Indicator} each */
const shown = (each) => {
  const value = Number(each.value);
  return isRate(each) ? `${Number(value.toFixed(1))} %` : t(`form.${each.form}`, { n: Number(value.toFixed(2)) });
};

/** @typedef {import('../../client/staff.js').IndicatorCaseView} Counted */

/** The cases behind an indicator that the officer may see, and what each counts for. */
const Behind = {
  props: ['indicator', 'within'],
  setup(/** @type {{ indicator: string, within: string }} */ props) {
    const { list, rest } = paged(async (cursor) => (await indicatorCases(centre(), { indicator: props.indicator, ...period(props.within), ...(cursor ? { cursor } : {}) })).value, (/** @type {Counted} */ each) => each.line.id);
    const row = (/** @type {Counted} */ { line, factors }) => h('tr', [
      h('td', [h('a', { href: link('case', line.id) }, line.title || line.number), h('div', { class: 'soft small num' }, line.number)]),
      h('td', { 'data-label': t('col.stage') }, stageTag(line.stage)),
      h('td', { 'data-label': t('figure.counts'), class: 'num' }, listed(factors.map((f) => t('figure.of', { counted: f.counted, of: f.of })))),
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

/** The centre's indicators, each with what it counts of what, and of which cases. */
export const Figures = {
  setup() {
    const within = ref('year');
    const all = loaded(async () => (await indicators(centre(), period(within.value))).value);
    watch(within, () => all.anew());
    const place = ref(/** @type {HTMLElement | null} */ (null));
    const opened = ref('');
    const isOpen = (/** @type {Indicator} */ each) => opened.value === each.indicator;
    const behind = (/** @type {Indicator} */ each) => h('section', { class: 'sheet behind' }, [h('h2', each.name), h(Behind, { key: `${each.indicator} ${within.value}`, indicator: each.indicator, within: within.value })]);
    let chart = /** @type {any} */ (null);
    const draw = async () => {
      const rates = (all.value?.values ?? []).filter((each) => each.value !== undefined && isRate(each));
      if (!place.value || !rates.length) {
        return;
      }
      const { drawn } = await import('../charts.js');
      chart?.dispose();
      chart = place.value && drawn(place.value, rates.map((each) => ({ name: each.name, share: Number(each.value) / 100 })));
    };
    watch([place, () => all.value], draw);
    const resized = () => draw();
    addEventListener('resize', resized);
    onUnmounted(() => { removeEventListener('resize', resized); chart?.dispose(); });
    return () => [
      h('div', { class: 'head' }, [
        h('div', [h('h1', t('figures.title')), h('p', { class: 'soft' }, t('figure.sub'))]),
        h(Field, { label: t('figure.within'), kind: 'choice', modelValue: within.value, 'onUpdate:modelValue': (/** @type {string} */ next) => { within.value = next; }, options: Object.keys(PERIODS).map((each) => [each, t(`figure.within.${each}`)]), more: { name: 'within' } }),
      ]),
      h(Loaded, { of: all }, {
        default: (/** @type {import('../../client/staff.js').IndicatorsView} */ view) => [
          h('p', t('figure.cases', { n: view.cases })),
          view.values.some((each) => each.value !== undefined && isRate(each)) ? h('section', { class: 'sheet' }, [h('h2', t('figure.rates')), h('div', { class: 'chart', ref: place, role: 'img', 'aria-label': t('figure.chart') })]) : null,
          h('div', { class: 'figures' }, view.values.filter((each) => each.value !== undefined).map((each) => h('section', { class: 'sheet figure' }, [
            h('h2', each.name), h('strong', { class: 'num' }, shown(each)),
            h('span', { class: 'soft small num' }, listed(each.factors.map((f) => t('figure.of', { counted: f.counted, of: f.of })))),
            h('span', { class: 'soft small' }, formula(each)),
            h('div', h('button', { type: 'button', class: 'link', 'data-figure': each.indicator, 'aria-expanded': String(isOpen(each)), onClick: () => { opened.value = isOpen(each) ? '' : each.indicator; } }, t('figure.behind'))),
          ]))),
          view.values.filter(isOpen).map(behind),
          view.values.some((each) => each.value === undefined) ? h('section', { class: 'sheet' }, [
            h('h2', t('figure.none')),
            h('dl', { class: 'facts lines' }, view.values.filter((each) => each.value === undefined).map((each) => [h('dt', each.name), h('dd', { class: 'soft small' }, formula(each))])),
          ]) : null,
        ],
      }),
    ];
  },
};
