import { indicators } from '../../client/staff.js';
import { h, onUnmounted, ref, watch } from '../../ui/vue.js';
import { language, t, word } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { centre } from '../session.js';

/** @typedef {import('../../client/staff.js').IndicatorView} Indicator */

/** A value of its form in words; what has no cases has none. @param {Indicator} each */
const shown = (each) => {
  if (each.value === undefined) {
    return t('figure.none');
  }
  const value = Number(each.value);
  return ['SHARE', 'PROPORTION'].includes(each.form) ? `${Number(value.toFixed(1))} %` : `${Number(value.toFixed(2))}${has(each.form)}`;
};
const has = (/** @type {string} */ form) => (['MEAN_DAYS', 'MEAN_MINUTES', 'PER_CASE', 'PER_10K'].includes(form) ? ` ${word('form', form)}` : '');

/** The centre's indicators, each with what it counts of what. */
export const Figures = {
  setup() {
    const all = loaded(async () => (await indicators(centre())).value);
    const place = ref(/** @type {HTMLElement | null} */ (null));
    let chart = /** @type {any} */ (null);
    const draw = async () => {
      const rates = (all.value?.values ?? []).filter((each) => each.value !== undefined && ['SHARE', 'PROPORTION'].includes(each.form));
      if (!place.value || !rates.length) {
        return;
      }
      const { drawn } = await import('../charts.js');
      chart?.dispose();
      chart = place.value && drawn(place.value, rates.map((each) => ({ name: each.name, share: Number(each.value) / 100 })));
    };
    watch([place, () => all.value], draw);
    watch(language, () => all.again());
    const resized = () => chart?.resize();
    addEventListener('resize', resized);
    onUnmounted(() => { removeEventListener('resize', resized); chart?.dispose(); });
    return () => [
      h('div', { class: 'head' }, h('div', [h('h1', t('figures.title')), h('p', { class: 'soft' }, t('figure.sub'))])),
      h(Loaded, { of: all }, {
        default: (/** @type {import('../../client/staff.js').IndicatorsView} */ view) => [
          h('p', t('figure.cases', { n: view.cases })),
          view.values.some((each) => each.value !== undefined && ['SHARE', 'PROPORTION'].includes(each.form)) ? h('section', { class: 'sheet' }, [h('h2', t('figure.rates')), h('div', { class: 'chart', ref: place, role: 'img', 'aria-label': t('figure.chart') })]) : null,
          h('div', { class: 'figures' }, view.values.map((each) => h('section', { class: 'sheet figure' }, [
            h('h2', each.name), h('strong', { class: each.value === undefined ? 'soft' : 'num' }, shown(each)),
            h('span', { class: 'soft small num' }, each.factors.map((f) => t('figure.of', { counted: f.counted, of: f.of })).join('；')),
            h('span', { class: 'soft small' }, each.formula.replace(/\b[A-Z][A-Z_]{3,}\b/g, (code) => word('repeat', code))),
          ]))),
        ],
      }),
    ];
  },
};
