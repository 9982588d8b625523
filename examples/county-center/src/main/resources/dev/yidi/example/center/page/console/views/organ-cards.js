import { organCards } from '../../client/staff.js';
import { h } from '../../ui/vue.js';
import { day, own, t, word } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { isOf, may } from '../rights.js';
import { centre, county } from '../session.js';

/** @typedef {import('../../client/staff.js').CardView} Card */

/** Whether the officer may see the cards of an organ: who supervises, and its own people. @param {string} organ */
export const seesCards = (organ) => may('SUPERVISE') || isOf(organ);

/** The warning cards 预警牌 an organ has now for being supervised too often. */
export const OrganCards = {
  props: ['organ'],
  setup(/** @type {{ organ: string }} */ props) {
    const cards = loaded(async () => (await organCards(centre(), { organ: props.organ })).value.items);
    const name = () => county.value?.organs.find((each) => each.id === props.organ)?.name ?? props.organ;
    return () => h('section', { class: 'sheet stack tight' }, [
      h('h2', own(t('cards.title', { organ: name() }))),
      h(Loaded, { of: cards }, {
        default: (/** @type {Card[]} */ items) => (items.length ? h('ul', { class: 'plain' }, items.map((each) => h('li', { class: 'row' }, [h('span', { class: `tag ${each.colour === 'RED' ? 'bad' : 'warn'}` }, word('card', each.colour)), h('span', { class: 'num' }, t('cards.since', { given: day(each.givenAt), lapses: day(each.lapsesAt) }))]))) : h('p', { class: 'soft' }, t('cards.none'))),
      }),
      h('p', h('a', { href: link('supervision') }, t('supervision.title'))),
    ]);
  },
};
