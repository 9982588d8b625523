import { h } from '../../ui/vue.js';
import { t, word } from '../../ui/i18n.js';
import { bind, Field, Ticks } from '../../ui/parts.js';

/** @typedef {[value: string, text: string, lang?: string]} Option */

/** What is owed: one row for each, with faults of the row and of its fields. @param {{ values: any, parties: Option[], work: any, at: string }} props */
const Obligations = ({ values, parties, work, at }) => h('div', { class: 'rows', role: 'group', 'aria-label': t('room.obligations') }, [
  h('h3', t('room.obligations')),
  h('p', { class: 'hint soft small' }, t('room.obligations.hint')),
  values.obligations.map((/** @type {any} */ row, /** @type {number} */ i) => h('div', { class: 'owed', role: 'group', 'aria-label': t('room.obligation', { n: i + 1 }), key: row.id }, [
    ...['owedBy', 'owedTo'].map((name) => h(Field, { ...bind(row, name), label: t(`field.${name}`), kind: 'choice', must: true, options: [['', t('app.choose')], ...parties], faults: work.faults(`${at}obligations/${i}/${name}`), more: { name: `${name}-${i}` } })),
    h(Field, { ...bind(row, 'what'), label: t('room.what'), must: true, faults: [...work.faults(`${at}obligations/${i}/what`), ...work.faults(`${at}obligations/${i}`)], more: { name: `what-${i}` } }),
    h(Field, { ...bind(row, 'due'), label: t('room.due'), faults: work.faults(`${at}obligations/${i}/due`), more: { name: `due-${i}`, type: 'date' } }),
    h('button', { type: 'button', 'aria-label': t('room.obligation.drop', { n: i + 1 }), onClick: () => values.obligations.splice(i, 1) }, '×'),
  ])),
  h('button', { type: 'button', onClick: () => values.obligations.push(obligation(values.obligations)) }, t('room.obligation.add')),
]);
Obligations.props = ['values', 'parties', 'work', 'at'];

/** @param {any[]} before */
const obligation = (before) => ({ id: `o${Math.max(0, ...before.map((each) => Number(each.id.slice(1)))) + 1}`, owedBy: '', owedTo: '', what: '', due: '' });

/** The terms of an agreement before anything is written. */
export const blankTerms = () => ({ facts: '', content: '', obligations: [obligation([])], partial: '', otherWays: /** @type {string[]} */ ([]), undisputedFacts: '' });

/** What is sent of them: rows nobody filled in are left out. @param {any} values */
export const sentTerms = (values) => ({
  facts: values.facts.trim(), content: values.content.trim(), partial: values.partial === 'true',
  obligations: values.obligations.filter((/** @type {any} */ each) => each.owedBy || each.owedTo || each.what).map((/** @type {any} */ each) => ({ id: each.id, owedBy: each.owedBy, owedTo: each.owedTo, what: each.what.trim(), ...(each.due ? { due: each.due } : {}) })),
  ...(values.partial === 'true' ? { otherWays: values.otherWays } : {}),
  ...(values.undisputedFacts.trim() ? { undisputedFacts: values.undisputedFacts.split('\n').map((/** @type {string} */ each) => each.trim()).filter(Boolean) } : {}),
});

export const TERMS = ['facts', 'content', 'partial', 'otherWays'];

/** The terms of an agreement: what happened, what was agreed, who owes what and by when. @param {{ values: any, parties: Option[], work: any, at?: string }} props */
export const Terms = ({ values, parties, work, at = '' }) => [
  h(Field, { ...bind(values, 'facts'), label: t('room.facts'), kind: 'area', must: true, faults: work.faults(`${at}facts`) }),
  h(Field, { ...bind(values, 'content'), label: t('room.content'), kind: 'area', must: true, hint: t('room.content.hint'), faults: work.faults(`${at}content`) }),
  h(Obligations, { values, parties, work, at }),
  h(Field, { ...bind(values, 'partial'), class: 'w6', label: t('room.partial'), kind: 'choice', options: [['', t('room.whole')], ['true', t('room.part')]] }),
  values.partial ? h(Ticks, { class: 'w6', label: t('field.otherWays'), name: 'otherWays', must: true, options: WAYS.map((each) => [each, word('way', each)]), modelValue: values.otherWays, 'onUpdate:modelValue': (/** @type {any} */ next) => { values.otherWays = next; }, faults: work.faults(`${at}otherWays`) }) : null,
  h(Field, { ...bind(values, 'undisputedFacts'), label: t('room.undisputed'), kind: 'area', hint: t('room.perLine'), faults: work.faults(`${at}undisputedFacts`), more: { name: 'undisputedFacts', class: 'low' } }),
];
Terms.props = ['values', 'parties', 'work', 'at'];

export const WAYS = ['ARBITRATION', 'ADMINISTRATIVE', 'JUDICIAL'];
