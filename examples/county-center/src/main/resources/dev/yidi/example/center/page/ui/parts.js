import { defineComponent, h, nextTick, useId } from './vue.js';
import { language, law, listed, own, speak, t, tag, ZH } from './i18n.js';

/** @typedef {import('./command.js').Trouble} Trouble */

/**
 * Everything that is wrong, at once; what stands at its field is not said twice. What the centre told in the language chosen before
 * stays in it, and says so, since asking again could do what was refused.
 * @param {{ trouble: Trouble | null, fields?: string[] }} props
 */
export const Wrong = (props) => {
  const { trouble, fields = [] } = props;
  if (!trouble) {
    return null;
  }
  const rest = trouble.items.filter((each) => !fields.includes(each.field));
  const isOfBefore = (trouble.lang ?? tag()) !== tag() || (trouble.items.length > 0 && trouble.itemsLang !== tag());
  return h('div', { class: 'note bad', role: 'alert', tabindex: -1 }, [
    h('strong', { lang: trouble.lang }, trouble.title),
    trouble.isOpen ? h('p', { class: 'small' }, t('trouble.open')) : null,
    isOfBefore ? h('p', { class: 'small' }, t('trouble.before')) : null,
    rest.length ? h('ul', { lang: trouble.itemsLang }, rest.map((each) => h('li', [own(each.message), each.basis.length ? h('span', { class: 'soft small' }, ` ${listed(each.basis.map(law))}`) : null]))) : null,
  ]);
};
Wrong.props = ['trouble', 'fields'];

/** Waiting, failed or empty, in words; the content otherwise. What was there stays below a failure, with all that was typed into it. */
export const Loaded = defineComponent({
  props: { of: { type: Object, required: true }, empty: { type: Function, default: () => false }, nothing: { type: String, default: '' } },
  setup: (props, { slots }) => () => {
    const state = props.of;
    const isThere = state.value !== undefined;
    /** The button that was pressed stays until the answer is there; then what is shown has the focus. */
    const again = async () => {
      await state.again();
      if (!state.trouble) {
        nextTick(() => document.getElementById('main')?.focus({ preventScroll: true }));
      }
    };
    if (!isThere && !state.trouble) {
      return h('p', { class: 'state', role: 'status' }, t('ui.loading'));
    }
    return [
      state.trouble ? h('div', { class: 'sheet state', role: 'alert', 'aria-busy': String(state.loading) }, [h('p', state.trouble.title), h('p', h('button', { type: 'button', onClick: again }, t(state.loading ? 'ui.loading' : 'ui.again')))]) : null,
      !isThere ? null : props.empty(state.value) ? h('p', { class: 'state' }, props.nothing) : slots.default?.(state.value),
    ];
  },
});

/** A labelled control with its hint and its faults. */
export const Field = defineComponent({
  props: {
    label: { type: String, required: true },
    modelValue: { type: String, default: '' },
    hint: { type: String, default: '' },
    faults: { type: Array, default: () => [] },
    /** text, area or choice */
    kind: { type: String, default: 'text' },
    /** Of a choice: [value, text], with the language of the text where it is not the page's, or { label, options } for a group. */
    options: { type: Array, default: () => [] },
    must: { type: Boolean, default: false },
    /** Of a text: what can be picked instead of being typed, [value, text], asked for as the field stands there. @type {any} */
    suggest: { type: Function, default: undefined },
    /** Whether several are written in the text, one after the other; what is picked is the last of them. */
    several: { type: Boolean, default: false },
    more: { type: Object, default: () => ({}) },
  },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const id = useId();
    return () => {
      const bad = props.faults.length > 0;
      const shared = {
        id, ...props.more, required: props.must, 'aria-invalid': bad ? 'true' : undefined,
        'aria-describedby': [props.hint && `${id}-h`, bad && `${id}-f`].filter(Boolean).join(' ') || undefined,
        value: props.modelValue,
        onInput: (/** @type {any} */ event) => emit('update:modelValue', event.target.value),
      };
      const before = props.several ? /^.*[\s,，、]|^/s.exec(props.modelValue)?.[0] ?? '' : '';
      /** @type {[value: string, text: string][]} */
      const picks = props.suggest?.() ?? [];
      const picked = picks.find(([value]) => `${before}${value}` === props.modelValue);
      const option = (/** @type {any} */ [value, text, lang]) => h('option', { value, lang, selected: value === props.modelValue }, text);
      const control = props.kind === 'choice'
        ? h('select', shared, /** @type {any[]} */ (props.options).map((each) => (Array.isArray(each) ? option(each) : h('optgroup', { label: each.label, lang: each.lang }, each.options.map(option)))))
        : h(props.kind === 'area' ? 'textarea' : 'input', { ...shared, list: picks.length ? `${id}-l` : undefined });
      return h('div', { class: 'field' }, [
        h('label', { for: id }, [own(props.label), props.must ? h('span', { class: 'must' }, t('ui.must')) : null]),
        props.hint ? h('p', { class: 'hint', id: `${id}-h` }, own(props.hint)) : null,
        control,
        picks.length ? [h('datalist', { id: `${id}-l` }, picks.map(([value, text]) => h('option', { value: `${before}${value}`, lang: ZH }, text))), picked ? h('p', { class: 'hint' }, own(picked[1])) : null] : null,
        bad ? h('p', { class: 'fault', id: `${id}-f` }, own(props.faults.join(' '))) : null,
      ]);
    };
  },
});

/** Several of a few, as boxes to tick; the faults of the whole list stand below it. */
export const Ticks = defineComponent({
  props: { label: { type: String, required: true }, options: { type: Array, required: true }, modelValue: { type: Array, required: true }, faults: { type: Array, default: () => [] }, hint: { type: String, default: '' }, must: { type: Boolean, default: false }, name: { type: String, default: '' } },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const id = useId();
    const change = (/** @type {string} */ value, /** @type {boolean} */ on) => emit('update:modelValue', on ? [...props.modelValue, value] : props.modelValue.filter((each) => each !== value));
    return () => {
      const bad = props.faults.length > 0;
      return h('fieldset', { class: 'field', 'aria-describedby': [props.hint && `${id}-h`, bad && `${id}-f`].filter(Boolean).join(' ') || undefined }, [
        h('legend', { class: 'legend' }, [props.label, props.must ? h('span', { class: 'must' }, t('ui.must')) : null]),
        props.hint ? h('p', { class: 'hint', id: `${id}-h` }, props.hint) : null,
        h('div', { class: 'ticks' }, /** @type {[value: string, text: string, lang?: string][]} */ (props.options).map(([value, text, lang], i) => h('label', [h('input', {
          type: 'checkbox', name: props.name, value, checked: props.modelValue.includes(value), 'aria-invalid': bad && i === 0 ? 'true' : undefined,
          onChange: (/** @type {any} */ event) => change(value, event.target.checked),
        }), lang ? own(text) : text]))),
        bad ? h('p', { class: 'fault', id: `${id}-f` }, own(props.faults.join(' '))) : null,
      ]);
    };
  },
});

/** Props that tie a field to a form's value and to the faults found in it. @param {any} values @param {string} name @param {any} [work] */
export const bind = (values, name, work) => ({
  modelValue: values[name],
  'onUpdate:modelValue': (/** @type {string} */ next) => { values[name] = next; },
  faults: work ? work.faults(name) : [],
  more: { name },
});

const LARGE = 'yidi.large';

/** Large letters, if somebody chose them, also on the next page and the next day. */
const keep = (/** @type {boolean} */ on) => {
  try {
    localStorage.setItem(LARGE, String(on));
  } catch {
    // a browser that keeps nothing asks again next time
  }
};

try {
  document.documentElement.classList.toggle('large', localStorage.getItem(LARGE) === 'true');
} catch {
  // as above
}

/** Large letters and the other language, for every page. */
export const Tools = () => {
  const isLarge = document.documentElement.classList.contains('large');
  return [
    h('button', { type: 'button', 'aria-pressed': String(isLarge), onClick: (/** @type {any} */ event) => {
      const on = document.documentElement.classList.toggle('large');
      keep(on);
      event.currentTarget.setAttribute('aria-pressed', String(on));
    } }, t('ui.large')),
    h('button', { type: 'button', lang: language.value === 'en' ? 'zh-CN' : 'en', onClick: () => speak(language.value === 'en' ? 'zh' : 'en') }, t('ui.other')),
  ];
};
