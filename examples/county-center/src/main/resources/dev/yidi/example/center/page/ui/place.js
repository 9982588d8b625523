import { h, nextTick, reactive } from './vue.js';
import { t, ZH } from './i18n.js';
import { loaded } from './command.js';
import { Field } from './parts.js';

/**
 * A division as either side of the centre tells it.
 * @typedef {{ code: string, name: string, tier?: string, hasChildren?: boolean, divided?: boolean }} Division
 */

/**
 * A place that is picked level by level on the territory tree. What was picked stays when the page changes its language, and where there
 * is but one division to pick, it is picked, unless a choice may be left open.
 *
 * @param {(parent: string) => Promise<readonly Division[]>} below the divisions right below one; of '', the first to choose from
 * @param {(path: string[]) => void} moved is told the codes of what is picked, from above
 * @param {readonly string[]} [path] what is picked at first, which nobody has to be told
 * @param {boolean} [isOpen] whether the only division of a level is left to be picked
 */
export const places = (below, moved, path = [], isOpen = false) => {
  let wanted = [...path];
  const level = (/** @type {string} */ parent, /** @type {number} */ depth) => ({
    picked: '',
    items: loaded(async () => {
      const items = await below(parent);
      nextTick(() => settle(depth, items));
      return items;
    }),
  });
  const settle = (/** @type {number} */ depth, /** @type {readonly Division[]} */ items) => {
    if (levels[depth]?.picked !== '') {
      return;
    }
    const known = items.find((each) => each.code === wanted[depth])?.code;
    const code = known ?? (items.length === 1 && !isOpen ? items[0]?.code : undefined);
    if (code) {
      take(depth, code, items);
      if (!known) {
        moved(picked());
      }
    }
  };
  const levels = reactive([level('', 0)]);
  const picked = () => levels.map((each) => each.picked).filter(Boolean);
  const take = (/** @type {number} */ depth, /** @type {string} */ value, /** @type {readonly Division[] | undefined} */ among) => {
    const here = levels[depth];
    if (!here) {
      return;
    }
    levels.splice(depth + 1);
    here.picked = value;
    const found = among?.find((each) => each.code === value);
    if (found?.hasChildren ?? found?.divided) {
      levels.push(level(value, depth + 1));
    }
    if (!wanted[depth + 1] || wanted[depth] !== value) {
      wanted = [];
    }
  };
  const pick = (/** @type {number} */ depth, /** @type {string} */ value) => {
    take(depth, value, levels[depth]?.items.value);
    moved(picked());
  };
  /** From the top again. @param {readonly string[]} [next] */
  const anew = (next = []) => {
    wanted = [...next];
    levels.splice(0, levels.length, level('', 0));
  };
  return { levels, pick, picked, anew };
};

/**
 * A choice for each level of a place.
 *
 * @param {{ of: ReturnType<typeof places>, label: (tier: string | undefined, depth: number) => string, none: string, faults?: string[], must?: boolean, width?: string }} props
 */
export const PlaceFields = ({ of, label, none, faults = [], must = false, width = '' }) => of.levels.map((each, depth) => h(Field, {
  key: depth, class: width, label: label(each.items.value?.[0]?.tier, depth), kind: 'choice', must: must && depth === 0, more: { name: `place-${depth}` },
  options: [['', each.items.loading && !each.items.value ? t('ui.loading') : none], ...(each.items.value ?? []).map((one) => [one.code, one.name, ZH])],
  modelValue: each.picked, 'onUpdate:modelValue': (/** @type {string} */ value) => of.pick(depth, value), faults: depth === 0 ? faults : [], hint: each.items.trouble?.title ?? '',
}));
PlaceFields.props = ['of', 'label', 'none', 'faults', 'must', 'width'];
