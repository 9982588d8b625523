import { indicators } from '../../client/staff.js';
import { h, onUnmounted, ref, watch } from '../../ui/vue.js';
import { has, language, t, word } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { centre } from '../session.js';

/** @typedef {import('../../client/staff.js').IndicatorView} Indicator */

const isRate = (/** @type {Indicator} */ each) => ['SHARE', 'PROPORTION'].includes(each.form);
/** The catalogue of the API names indicators in Chinese alone. */
const named = (/** @type {Indicator} */ each) => (has(`indicator.${each.indicator}`) ? t(`indicator.${each.indicator}`) : each.name);
const formula = (/** @type {Indicator} */ each) => (language.value === 'en' ? '' : each.formula).replace(/\b[A-Z][A-Z_]{3,}\b/g, (code) => word('repeat', code));

/** A value in the unit of its form. @param {Indicator} each */
const shown = (each) => {
  const value = Number(each.value);
  return isRate(each) ? `${Number(value.toFixed(1))} %` : t(`form.${each.form}`, { n: Number(value.toFixed(2)) });
};

/** The centre's indicators, each with what it counts of what. */
export const Figures = {
  setup() {
    const all = loaded(async () => (await indicators(centre())).value);
    const place = ref(/** @type {HTMLElement | null} */ (null));
    let chart = /** @type {any} */ (null);
    const draw = async () => {
      const rates = (all.value?.values ?? []).filter((each) => each.value !== undefined && isRate(each));
      if (!place.value || !rates.length) {
        return;
      }
      const { drawn } = await import('../charts.js');
      chart?.dispose();
      chart = place.value && drawn(place.value, rates.map((each) => ({ name: named(each), share: Number(each.value) / 100 })));
    };
    watch([place, () => all.value], draw);
    const resized = () => draw();
    addEventListener('resize', resized);
    onUnmounted(() => { removeEventListener('resize', resized); chart?.dispose(); });
    return () => [
      h('div', { class: 'head' }, h('div', [h('h1', t('figures.title')), h('p', { class: 'soft' }, t('figure.sub'))])),
      h(Loaded, { of: all }, {
        default: (/** @type {import('../../client/staff.js').IndicatorsView} */ view) => [
          h('p', t('figure.cases', { n: view.cases })),
          view.values.some((each) => each.value !== undefined && isRate(each)) ? h('section', { class: 'sheet' }, [h('h2', t('figure.rates')), h('div', { class: 'chart', ref: place, role: 'img', 'aria-label': t('figure.chart') })]) : null,
          h('div', { class: 'figures' }, view.values.filter((each) => each.value !== undefined).map((each) => h('section', { class: 'sheet figure' }, [
            h('h2', named(each)), h('strong', { class: 'num' }, shown(each)),
            h('span', { class: 'soft small num' }, each.factors.map((f) => t('figure.of', { counted: f.counted, of: f.of })).join('；')),
            h('span', { class: 'soft small' }, formula(each)),
          ]))),
          view.values.some((each) => each.value === undefined) ? h('section', { class: 'sheet' }, [
            h('h2', t('figure.none')),
            h('dl', { class: 'facts lines' }, view.values.filter((each) => each.value === undefined).map((each) => [h('dt', named(each)), h('dd', { class: 'soft small' }, formula(each))])),
          ]) : null,
        ],
      }),
    ];
  },
};
