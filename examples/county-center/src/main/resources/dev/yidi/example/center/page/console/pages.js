import { h, reactive } from '../ui/vue.js';
import { t } from '../ui/i18n.js';
import { command, loaded } from '../ui/command.js';
import { Wrong } from '../ui/parts.js';

/**
 * A list that comes page by page: the first is loaded as anything else, the next is put below what is there.
 *
 * @template T @param {(cursor: string | undefined) => Promise<{ items: T[], next?: string }>} page
 * @param {(item: T) => string} [idOf] by what one is known that stands there already
 */
export const paged = (page, idOf = (item) => /** @type {any} */ (item).id) => {
  const work = command();
  let load = 0;
  let shown = 1;
  let wanted = 1;
  const rest = reactive({
    /** Where the next page begins; absent on the last. @type {string | undefined} */
    next: undefined,
    /** The last that was fetched: up to there the list is whole. @type {any} */
    last: undefined,
    work,
    /** Puts the next page below. */
    async further() {
      const mine = load;
      const got = await work.run(() => page(rest.next));
      // a list that was loaded anew meanwhile has pages of its own
      if (got && mine === load) {
        const there = new Set((list.value ?? []).map(idOf));
        list.value = [...(list.value ?? []), ...got.items.filter((each) => !there.has(idOf(each)))];
        rest.next = got.next;
        rest.last = got.items.at(-1) ?? rest.last;
        shown += 1;
      }
    },
    /** Loads anew as many pages as are shown. */
    refresh() {
      wanted = shown;
      return list.again();
    },
  });
  const list = loaded(async () => {
    load += 1;
    const mine = load;
    const many = wanted;
    wanted = 1;
    let got = await page(undefined);
    const items = [...got.items];
    let pages = 1;
    for (; pages < many && got.next; pages += 1) {
      got = await page(got.next);
      items.push(...got.items);
    }
    if (mine === load) {
      rest.next = got.next;
      rest.last = items.at(-1);
      shown = pages;
    }
    return items;
  });
  return { list, rest };
};

/** Fetches what comes below, where there is more. @param {{ rest: ReturnType<typeof paged>['rest'], further?: () => void }} props */
export const More = (props) => [
  h(Wrong, { trouble: props.rest.work.trouble }),
  props.rest.next ? h('div', { class: 'row' }, h('button', { type: 'button', disabled: props.rest.work.busy, onClick: () => (props.further ?? props.rest.further)() }, t('app.more'))) : null,
];
More.props = ['rest', 'further'];

/**
 * All of a list that comes page by page and is shown from its end.
 *
 * @template T @param {(cursor: { cursor?: string }) => Promise<{ value: { items: T[], next?: string } }>} page
 * @returns {Promise<T[]>}
 */
export const whole = async (page) => {
  let got = (await page({})).value;
  const items = [...got.items];
  while (got.next) {
    got = (await page({ cursor: got.next })).value;
    items.push(...got.items);
  }
  return items;
};
