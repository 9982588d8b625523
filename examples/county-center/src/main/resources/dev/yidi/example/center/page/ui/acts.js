import { defineComponent, h, nextTick, onUnmounted, onUpdated, reactive, ref } from './vue.js';
import { own, t } from './i18n.js';
import { command } from './command.js';
import { Field, Ticks, Wrong } from './parts.js';

/**
 * What a form asks for.
 * @typedef {object} Asked
 * @property {string} name where it stands in the body, as faults name it: `duty`, `asks/0/days`
 * @property {string} label
 * @property {string} [kind] text, area, choice or ticks
 * @property {string} [type] of a text: date, number, datetime-local
 * @property {any[]} [options] of a choice or of ticks: [value, text], with the language of the text where it is not the page's
 * @property {boolean} [must]
 * @property {string} [hint]
 * @property {string | string[]} [first] what stands there at first
 * @property {string} [width] w3, w4, w6
 * @property {() => [value: string, text: string][]} [suggest] of a text: what can be picked instead of being typed
 * @property {boolean} [several] whether several are written in it
 * @property {boolean} [whole] whether the faults of its parts stand at it: of a list that is written in one field
 */

/**
 * Something that can be done now.
 * @typedef {object} Act
 * @property {string} name
 * @property {string} label
 * @property {Asked[]} [asks]
 * @property {string} [says] what people should know before they do it
 * @property {boolean} [plain] whether a press does it at once, without a form
 * @property {(key: string, values: Record<string, any>) => Promise<any>} send
 */

/** What may be done now: a button each, and the form of the one that was chosen, with every fault at its field. */
export const Acts = defineComponent({
  props: {
    acts: { type: Array, required: true },
    label: { type: String, default: '' },
    nothing: { type: String, default: '' },
  },
  emits: ['done'],
  setup(props, { emit }) {
    const chosen = ref('');
    const values = reactive(/** @type {Record<string, any>} */ ({}));
    const work = command();
    const acts = () => /** @type {Act[]} */ (props.acts);
    const root = ref(/** @type {HTMLElement | null} */ (null));
    const focus = (/** @type {string} */ where) => nextTick(() => (/** @type {HTMLElement | null | undefined} */ (root.value?.querySelector(where))?.focus()));
    /** Whether the last thing that was done here leaves the focus to be put somewhere. */
    let isLeft = false;
    const forget = () => { isLeft = false; };
    addEventListener('pointerdown', forget);
    /** Who has gone on elsewhere is not called back. */
    const moved = (/** @type {FocusEvent} */ event) => { if (!root.value?.contains(/** @type {Node} */ (event.target))) { forget(); } };
    addEventListener('focusin', moved);
    const isLost = () => !document.activeElement || document.activeElement === document.body;
    /** What was done may be open no more, and its button gone: the focus goes to what can be done next, or to what all this is about. */
    onUpdated(() => {
      if (isLeft && isLost()) {
        nextTick(() => {
          const next = /** @type {HTMLElement | null | undefined} */ (root.value?.querySelector('[data-act]') ?? (root.value?.textContent ? root.value : root.value?.parentElement?.closest('[tabindex]')));
          next?.focus();
        });
      }
    });
    onUnmounted(() => {
      removeEventListener('pointerdown', forget);
      removeEventListener('focusin', moved);
      if (isLeft) {
        nextTick(() => { if (isLost()) { document.getElementById('main')?.focus(); } });
      }
    });
    /** What had the focus goes away with the form: it goes back to where the form was opened. */
    const close = () => {
      const from = chosen.value;
      chosen.value = '';
      work.trouble = null;
      if (from) {
        focus(`[data-act="${CSS.escape(from)}"]`);
      }
    };
    const choose = (/** @type {Act} */ act) => {
      if (chosen.value === act.name) {
        close();
        return;
      }
      work.trouble = null;
      Object.keys(values).forEach((each) => delete values[each]);
      (act.asks ?? []).forEach((each) => { values[each.name] = each.first ?? (each.kind === 'ticks' ? [] : each.kind === 'choice' ? each.options?.[0]?.[0] ?? '' : ''); });
      chosen.value = act.plain ? '' : act.name;
      if (act.plain) {
        send(act);
      } else {
        focus('.act input, .act select, .act textarea, .act button');
      }
    };
    const send = async (/** @type {Act} */ act) => {
      const trimmed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]));
      const done = await work.run((key) => act.send(key, trimmed), act.name);
      if (done) {
        close();
        isLeft = true;
        emit('done', done, act.name);
      }
    };
    const chosenAsks = () => acts().find((each) => each.name === chosen.value)?.asks ?? [];
    /** What is wrong with a field, and with the parts of it that have none of their own. @param {Asked} each */
    const wrong = (each) => (work.trouble?.items ?? []).filter(({ field }) => field === each.name || (each.whole && field.startsWith(`${each.name}/`) && !chosenAsks().some((one) => one.name === field)));
    const faults = (/** @type {Asked} */ each) => wrong(each).map(({ message }) => message);
    const asked = (/** @type {Asked} */ each) => (each.kind === 'ticks'
      ? h(Ticks, {
        key: each.name, name: each.name, label: each.label, options: each.options ?? [], must: each.must ?? false, hint: each.hint ?? '',
        faults: faults(each), modelValue: values[each.name] ?? [], 'onUpdate:modelValue': (/** @type {string[]} */ next) => { values[each.name] = next; },
      })
      : h(Field, {
        key: each.name, class: each.width ?? (each.kind === 'area' ? '' : 'w6'), label: each.label, kind: each.kind ?? 'text', options: each.options ?? [], must: each.must ?? false, hint: each.hint ?? '', suggest: each.suggest, several: each.several ?? false,
        faults: faults(each), modelValue: values[each.name], 'onUpdate:modelValue': (/** @type {string} */ value) => { values[each.name] = value; },
        more: { name: each.name, autocomplete: 'off', ...(each.type ? { type: each.type } : {}) },
      }));
    return () => {
      const act = acts().find((each) => each.name === chosen.value);
      return h('div', { ref: root, class: 'acts no-print', tabindex: -1 }, [
        acts().length ? h('div', { class: 'deeds', role: 'group', 'aria-label': props.label || undefined }, acts().map((each) => h('button', {
          type: 'button', disabled: work.busy, 'data-act': each.name, 'aria-expanded': each.plain ? undefined : String(chosen.value === each.name), onClick: () => choose(each),
        }, each.label))) : props.nothing ? h('p', { class: 'soft' }, props.nothing) : null,
        act ? h('form', { class: 'act deed grid', novalidate: true, 'aria-label': act.label, onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); send(act); } }, [
          act.says ? h('p', { class: 'soft' }, own(act.says)) : null,
          (act.asks ?? []).map(asked),
          h(Wrong, { trouble: work.trouble, fields: (act.asks ?? []).flatMap(wrong).map(({ field }) => field) }),
          h('div', { class: 'row' }, [h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : 'ui.do')), h('button', { type: 'button', onClick: close }, t('ui.cancel'))]),
        ]) : h(Wrong, { trouble: work.trouble }),
      ]);
    };
  },
});
