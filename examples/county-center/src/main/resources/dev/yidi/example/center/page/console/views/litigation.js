import { divisions, litigationRate } from '../../client/staff.js';
import { h, watch } from '../../ui/vue.js';
import { monthNamed, own, t, thisMonth, word, ZH } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Field, Loaded } from '../../ui/parts.js';
import { ask, asked } from '../../ui/route.js';
import { centre } from '../session.js';
import { NumberTable, Numbers } from './numbers.js';

/** @typedef {import('../../client/staff.js').LitigationRateView} Rate */

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const CASES = ['CIVIL', 'CIVIL_AND_ADMINISTRATIVE'];
const PEOPLE = ['RESIDENTS', 'RESIDENTS_AND_FLOATING'];

const named = (/** @type {number} */ year, /** @type {number} */ month) => `${year}-${String(month).padStart(2, '0')}`;

/** The months of this year that are over; in January those of the last. */
const usual = () => {
  const [year, month] = thisMonth();
  return month === 1 ? { first: named(year - 1, 1), last: named(year - 1, 12) } : { first: named(year, 1), last: named(year, month - 1) };
};

/** What the address asks for, as the API takes it. */
const conditions = () => {
  const wish = asked.value;
  const months = usual();
  const month = (/** @type {'first' | 'last'} */ name) => (MONTH.test(wish[name] ?? '') ? wish[name] ?? '' : months[name]);
  return /** @type {any} */ ({ first: month('first'), last: month('last'), ...Object.fromEntries(['area', 'litigationCases', 'population'].filter((name) => wish[name]).map((name) => [name, wish[name]])) });
};

/** What is not known yet: of which month, or how many people there are. @param {string} missing as the API names it @param {readonly { code: string, name: string }[]} areas */
const lacking = (missing, areas) => {
  const [code = '', what = ''] = missing.split(' ');
  const area = areas.find((each) => each.code === code)?.name ?? code;
  return MONTH.test(what) ? t('litigation.missing.month', { area, month: monthNamed(what) }) : t('litigation.missing.people', { area });
};

/** Suits per 10,000 people 万人成讼率, with every number it rests on and where that comes from; months and area stand in the address. */
export const Litigation = {
  setup() {
    const areas = loaded(async () => {
      const [root] = (await divisions(centre(), {})).value.items;
      return root ? [root, ...(await divisions(centre(), { parent: root.code })).value.items] : [];
    });
    const rate = loaded(async () => (await litigationRate(centre(), conditions())).value);
    watch(() => JSON.stringify(conditions()), () => rate.anew());
    const set = (/** @type {string} */ name, /** @type {string} */ value) => ask({ ...asked.value, [name]: value });
    const field = (/** @type {string} */ name, /** @type {any} */ rest) => h(Field, { class: 'w2', label: t(`litigation.${name}`), modelValue: asked.value[name] ?? '', 'onUpdate:modelValue': (/** @type {string} */ value) => set(name, value), ...rest, more: { name, ...rest.more } });
    const choices = (/** @type {string} */ family, /** @type {string[]} */ values) => [['', t('litigation.county')], ...values.map((each) => [each, word(family, each)])];
    const shown = (/** @type {Rate} */ { figure, reading, numbers, missing }) => h('section', { class: 'sheet stack' }, [
      h('h2', figure.name),
      h('p', { class: 'big' }, h('strong', { class: 'num' }, figure.value === undefined ? '—' : t('form.PER_10K', { n: Number(Number(figure.value).toFixed(2)) }))),
      h('p', { class: 'soft small num' }, [figure.factors.map((each) => t('figure.of', { counted: each.counted, of: each.of })).join(' · '), ' · ', figure.formula]),
      h('p', { class: 'small' }, t(reading.differing.length ? 'litigation.reading.other' : 'litigation.reading', { suits: word('litigationCases', reading.choices.litigationCases), people: word('population', reading.choices.population) })),
      missing.length ? h('div', { class: 'note warn' }, [h('strong', t('litigation.missing')), h('ul', missing.map((each) => h('li', own(lacking(each, areas.value ?? [])))))]) : null,
      numbers.length ? h('div', [h('h3', t('litigation.numbers')), h(NumberTable, { lines: numbers, caption: t('litigation.numbers') })]) : null,
    ]);
    return () => [
      h('section', { class: 'sheet grid' }, [
        field('first', { modelValue: conditions().first, more: { type: 'month', max: conditions().last, pattern: '\\d{4}-\\d{2}' } }),
        field('last', { modelValue: conditions().last, more: { type: 'month', min: conditions().first, pattern: '\\d{4}-\\d{2}' } }),
        field('area', { class: 'w4', kind: 'choice', options: [['', t('litigation.whole')], ...(areas.value ?? []).slice(1).map((each) => [each.code, each.name, ZH])] }),
        field('litigationCases', { kind: 'choice', options: choices('litigationCases', CASES) }),
        field('population', { kind: 'choice', options: choices('population', PEOPLE) }),
      ]),
      h(Loaded, { of: rate }, { default: shown }),
      h(Numbers, { areas: areas.value ?? [], onChanged: () => rate.again() }),
    ];
  },
};
