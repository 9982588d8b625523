import { retention } from '../../client/staff.js';
import { h, reactive } from '../../ui/vue.js';
import { day, t, word } from '../../ui/i18n.js';
import { Loaded } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { More, paged } from '../pages.js';
import { centre } from '../session.js';

/** @typedef {import('../../client/staff.js').RetentionLineView} Line */

const on = (/** @type {string} */ date) => day(`${date}T00:00:00+08:00`);

/** @param {Line} line */
const standing = (line) => [
  line.overdue ? h('span', { class: 'tag bad' }, t('retention.overdue')) : null,
  line.proposal ? h('span', { class: 'tag warn' }, t('data.proposed', { form: word('eraseform', line.proposal.form) })) : null,
  line.restricted ? h('span', { class: 'tag' }, t('retention.restricted')) : null,
  line.holds.map((each) => h('span', { class: 'tag brand' }, word('hold', each))),
];

/** Ended cases whose personal data is still there: from when on it may and must go, and what keeps it. */
export const Retention = {
  props: ['id'],
  setup() {
    const form = reactive({ overdueOnly: true });
    const { list, rest } = paged(async (cursor) => (await retention(centre(), { ...(form.overdueOnly ? { overdueOnly: true } : {}), ...(cursor ? { cursor } : {}) })).value, (/** @type {Line} */ each) => each.caseId);
    const row = (/** @type {Line} */ each) => h('tr', { key: each.caseId }, [
      h('td', { class: 'num' }, h('a', { href: link('case', each.caseId, 'data') }, each.number)),
      h('td', { 'data-label': t('retention.end') }, word('endkind', each.end)),
      h('td', { 'data-label': t('data.lawful'), class: 'num' }, on(each.dates.lawful)),
      h('td', { 'data-label': t('data.due'), class: 'num' }, on(each.dates.due)),
      h('td', { 'data-label': t('retention.state') }, h('span', { class: 'row' }, standing(each))),
    ]);
    return () => [
      h('div', { class: 'head' }, [
        h('div', [h('h1', t('retention.title')), h('p', { class: 'soft' }, t('retention.sub')), h('p', h('a', { href: link('requests') }, t('requests.title')))]),
        h('label', { class: 'row' }, [h('input', { type: 'checkbox', name: 'overdue', checked: form.overdueOnly, onChange: (/** @type {any} */ event) => { form.overdueOnly = event.target.checked; list.anew(); } }), t('retention.only')]),
      ]),
      h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length && !rest.next, nothing: t(form.overdueOnly ? 'retention.none' : 'retention.empty') }, {
        default: (/** @type {Line[]} */ items) => h('section', { class: 'sheet flush' }, h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('retention.title')),
          h('thead', h('tr', [t('case.number'), t('retention.end'), t('data.lawful'), t('data.due'), t('retention.state')].map((each) => h('th', { scope: 'col' }, each)))),
          h('tbody', items.map(row)),
        ])),
      }),
      h(More, { rest }),
    ];
  },
};
