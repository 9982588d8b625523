import { supervisionList } from '../../client/staff.js';
import { h } from '../../ui/vue.js';
import { lastDay, moment, t, word } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { centre } from '../session.js';
import { due } from '../show.js';

/** @typedef {import('../../client/staff.js').FileLineView} Line */

/** What is under supervision, what is due next first. */
export const Supervision = {
  setup() {
    const list = loaded(async () => (await supervisionList(centre(), { order: 'DUE', limit: 100 })).value.items);
    const line = (/** @type {Line} */ each) => {
      const until = each.nextDue && due(each.nextDue);
      return h('tr', [
        h('td', [h('strong', each.title), h('div', { class: 'soft small num' }, each.number)]),
        h('td', { 'data-label': t('col.stage') }, h('span', { class: `tag ${each.open ? 'brand' : ''}` }, word('supervision', each.stage))),
        h('td', { 'data-label': t('supervision.addressee') }, each.organ?.name ?? each.officer?.name ?? ''),
        h('td', { 'data-label': t('supervision.since'), class: 'num' }, moment(each.receivedAt)),
        h('td', { 'data-label': t('col.due'), class: 'num' }, until ? [h('span', { class: `tag ${until.tone}` }, until.text), h('div', { class: 'soft small' }, lastDay(each.nextDue ?? ''))] : t('due.none')),
      ]);
    };
    return () => [
      h('div', { class: 'head' }, h('div', [h('h1', t('supervision.title')), h('p', { class: 'soft' }, t('supervision.sub'))])),
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length, nothing: t('supervision.none') }, {
        default: (/** @type {Line[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('supervision.title')),
          h('thead', h('tr', [t('col.title'), t('col.stage'), t('supervision.addressee'), t('supervision.since'), t('col.due')].map((each) => h('th', { scope: 'col' }, each)))),
          h('tbody', items.map(line)),
        ]),
      })),
    ];
  },
};
