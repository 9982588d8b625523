import * as staff from '../../client/staff.js';
import { ProblemError } from '../../client/runtime.js';
import { h, ref } from '../../ui/vue.js';
import { day, moment, monthNamed, own, t, word, ZH } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { whole } from '../pages.js';
import { isOfCentre, may } from '../rights.js';
import { centre, me } from '../session.js';
import { today } from '../show.js';
import { Trail } from './file-steps.js';

/** @typedef {import('../../client/staff.js').NumberLineView} Line */
/** @typedef {import('../../ui/acts.js').Asked} Asked */
/** @typedef {import('../../ui/acts.js').Act} Act */

/** Whether the officer keeps the book: who works for the centre, or for the county as a whole. */
const keeps = () => may('HANDLE') && (isOfCentre() || me.value?.officer.division.code === me.value?.centre.county.code);

const dated = (/** @type {string} */ date) => day(`${date}T12:00:00+08:00`);
const of = (/** @type {Line} */ { kind, day: date }) => (kind === 'SUITS' ? monthNamed(date.slice(0, 7)) : dated(date));
const keyOf = (/** @type {Line} */ each) => `${each.kind} ${each.area.code} ${each.day}`;

/** What a line of the book says. @param {Line} each */
const said = (each) => (each.withdrawn ? t('numbers.withdrawn') : each.kind === 'SUITS' ? t('numbers.suits', { civil: each.civil ?? 0, administrative: each.administrative ?? 0 }) : t('numbers.people', { residents: each.residents ?? 0, floating: each.floating ?? 0 }));

/** Numbers from outside with their sources. @param {{ lines: readonly Line[], caption: string }} props */
export const NumberTable = ({ lines, caption }) => h('table', { class: 'list' }, [
  h('caption', { class: 'unseen' }, caption),
  h('thead', h('tr', ['numbers.what', 'numbers.area', 'numbers.of', 'numbers.source', 'numbers.entered'].map((each) => h('th', { scope: 'col' }, t(each))))),
  h('tbody', lines.map((each) => h('tr', [
    h('td', [h('span', { class: 'num' }, said(each)), each.correction ? [' ', h('span', { class: 'tag warn' }, t('numbers.corrected'))] : null, h('div', { class: 'soft small' }, word('numberkind', each.kind))]),
    h('td', { 'data-label': t('numbers.area') }, own(each.area.name)),
    h('td', { 'data-label': t('numbers.of'), class: 'num' }, of(each)),
    h('td', { 'data-label': t('numbers.source') }, own([each.source, each.givenBy].filter(Boolean).join(' · '))),
    h('td', { 'data-label': t('numbers.entered'), class: 'num' }, [moment(each.enteredAt), h('div', { class: 'soft small' }, own(each.enteredBy.name || each.enteredBy.id))]),
  ]))),
]);
NumberTable.props = ['lines', 'caption'];

/** The numbers that stand: of each area and time the last that was entered, unless it was taken back. @param {readonly Line[]} lines */
const standing = (lines) => [...new Map(lines.map((each) => [keyOf(each), each])).values()].filter((each) => !each.withdrawn);

/** @param {Record<string, any>} values @param {string[]} numbers */
const bodyOf = (values, numbers) => /** @type {any} */ (Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '').map(([name, value]) => [name, numbers.includes(name) ? Number(value) : value])));

/** What may be written into the book. @param {readonly { code: string, name: string }[]} areas @param {readonly Line[]} lines @returns {Act[]} */
const acts = (areas, lines) => {
  const area = { name: 'area', label: t('numbers.area'), kind: 'choice', must: true, options: areas.map((each) => [each.code, each.name, ZH]), width: 'w4' };
  const number = (/** @type {string} */ name) => ({ name, label: t(`numbers.${name}`), type: 'number', must: true, width: 'w4' });
  /** @type {Asked[]} */
  const source = [{ name: 'source', label: t('numbers.source'), must: true, width: 'w4' }, { name: 'givenBy', label: t('numbers.givenBy'), must: true, width: 'w4' }];
  const correction = { name: 'correction', label: t('numbers.correction'), hint: t('numbers.correction.hint'), width: 'w8' };
  return [
    {
      name: 'enter-suits', label: t('numbers.enter-suits'), says: t('numbers.enter-suits.says'), asks: [area, { name: 'month', label: t('figure.month'), type: 'month', must: true, width: 'w4' }, number('civil'), number('administrative'), ...source, { name: 'asOf', label: t('numbers.asOf'), type: 'date', first: today(), must: true, width: 'w4' }, correction],
      send: (idempotencyKey, v) => staff.numbersEnterSuits(centre(), { idempotencyKey, body: bodyOf(v, ['civil', 'administrative']) }),
    },
    {
      name: 'enter-people', label: t('numbers.enter-people'), says: t('numbers.enter-people.says'), asks: [area, { name: 'day', label: t('numbers.asOf'), type: 'date', must: true, width: 'w4' }, number('residents'), number('floating'), ...source, correction],
      send: (idempotencyKey, v) => staff.numbersEnterPeople(centre(), { idempotencyKey, body: bodyOf(v, ['residents', 'floating']) }),
    },
    ...(standing(lines).length ? [{
      name: 'withdraw', label: t('numbers.withdraw'), says: t('numbers.withdraw.says'), asks: [{ name: 'day', label: t('numbers.which'), kind: 'choice', must: true, options: [['', t('app.choose')], ...standing(lines).map((each) => [keyOf(each), `${word('numberkind', each.kind)} · ${each.area.name} · ${of(each)}`, ZH])], width: 'w8' }, { name: 'reason', label: t('field.reason'), kind: 'area', must: true }],
      send: (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => {
        const [kind, code, date] = v['day'].split(' ');
        return staff.numbersWithdraw(centre(), { idempotencyKey, body: bodyOf({ kind, area: code ?? '', day: date ?? '', reason: v['reason'] }, []) });
      },
    }] : []),
  ];
};

/** The book of what people and courts count outside 外部数据台账: every line there was, entered, corrected with a reason, taken back. */
export const Numbers = {
  props: ['areas'],
  emits: ['changed'],
  setup(/** @type {{ areas: readonly { code: string, name: string }[] }} */ props, /** @type {any} */ { emit }) {
    /** Whether this officer may see the book: the rate is for everybody, who entered what is not. */
    const isBarred = ref(false);
    const book = loaded(async () => {
      try {
        const [lines, log] = await Promise.all([staff.numbersLines(centre(), {}), whole((from) => staff.numbersHistory(centre(), from))]);
        return { lines: lines.value.items, log };
      } catch (e) {
        isBarred.value = e instanceof ProblemError && e.status === 403;
        if (isBarred.value) {
          return { lines: [], log: [] };
        }
        throw e;
      }
    });
    const done = () => { book.again(); emit('changed'); };
    return () => (isBarred.value ? null : h(Loaded, { of: book }, {
      default: (/** @type {{ lines: Line[], log: any[] }} */ { lines, log }) => [
        h('section', { class: 'sheet stack' }, [
          h('h2', t('numbers.title')), h('p', { class: 'soft small' }, t('numbers.sub')),
          keeps() ? h(Acts, { acts: acts(props.areas, lines), label: t('numbers.title'), onDone: done }) : null,
          lines.length ? h(NumberTable, { lines: lines.slice().reverse(), caption: t('numbers.title') }) : h('p', { class: 'soft' }, t('numbers.none')),
        ]),
        log.length ? h('details', { class: 'trail' }, [h('summary', t('numbers.history', { n: log.length })), h(Trail, { log })]) : null,
      ],
    }));
  },
};
