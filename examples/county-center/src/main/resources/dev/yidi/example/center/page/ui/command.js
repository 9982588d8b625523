import { newKey, ProblemError } from '../client/runtime.js';
import { getCurrentScope, nextTick, onScopeDispose, reactive, watch } from './vue.js';
import { language, t, tag } from './i18n.js';

/**
 * What went wrong, to be shown.
 * @typedef {object} Trouble
 * @property {string} title in the language of the page where its words are the page's own, in `lang` otherwise
 * @property {string | undefined} lang in which language the centre put the title, where the title is the centre's
 * @property {number} status 0 where nobody answered
 * @property {{ field: string, message: string, basis: string[] }[]} items
 * @property {string} itemsLang in which language the centre put the items
 * @property {boolean} [isOpen] whether nobody knows if what was asked for has been done
 */

/** @param {string | undefined} pointer */
const fieldOf = (pointer) => (pointer ?? '').replace(/^\//, '');

/** What the page says in its own words. @type {Record<number, (() => string) | undefined>} */
const OWN = { 401: () => t('trouble.who'), 404: () => t('trouble.absent'), 412: () => t('trouble.stale') };

/** What the centre says where something else was done under the same key: what was sent first, and not heard of, has been done. */
const TAKEN = 'command.id-reused';

/** Is told on the window when the centre does not know who asks. */
export const UNKNOWN = 'yidi-unknown';

/** Is told on the window when something was decided on what is no longer the last. */
export const STALE = 'yidi-stale';

/** What a form lacks that the page itself can tell: it is not sent. */
export class Unfit extends Error {
  /** @param {string} title @param {{ field: string, message: string }[]} items */
  constructor(title, items) {
    super(title);
    this.items = items.map((each) => ({ ...each, basis: [] }));
  }
}

/** @param {unknown} e @returns {Trouble} */
export const troubleOf = (e) => {
  const asked = tag();
  if (e instanceof Unfit) {
    return { title: e.message, lang: asked, status: 422, items: e.items, itemsLang: asked };
  }
  if (e instanceof ProblemError) {
    const { problem, status, retryAfter } = e;
    if (status === 401) {
      dispatchEvent(new Event(UNKNOWN));
    }
    if (status === 412) {
      dispatchEvent(new Event(STALE));
    }
    if (problem.errors.some((each) => each.code === TAKEN)) {
      return { get title() { return t('trouble.taken'); }, lang: undefined, status, items: [], itemsLang: asked };
    }
    const own = OWN[status];
    return {
      get title() {
        const words = own ? own() : problem.title;
        return status === 429 && retryAfter ? `${words} ${t('trouble.later', { minutes: Math.ceil(retryAfter / 60) })}` : words;
      },
      lang: own ? undefined : asked,
      status,
      items: problem.errors.map((each) => ({ field: fieldOf(each.pointer), message: each.message ?? each.code, basis: each.basis ?? [] })),
      itemsLang: asked,
    };
  }
  const isOffline = e instanceof TypeError;
  return { get title() { return isOffline ? t('trouble.offline') : t('trouble.unexpected'); }, lang: undefined, status: 0, items: [], itemsLang: asked };
};

/** Whether what was there before may stay: nobody said that it is gone or not for this reader any more. @param {Trouble} trouble */
const mayStay = ({ status }) => status === 0 || status === 401 || status === 429 || status >= 500;

/** Is told on the window when who asks is known again. */
export const KNOWN = 'yidi-known';

/**
 * One thing that is asked of the centre: whether it is under way, and what went wrong. It keeps its key while it is not known whether the
 * centre did it, so that it is done once, also where the form was changed before it was sent again: what was sent first and has been
 * done stands against that, which is told, and only who sends it after that does it again. Where one of several things is asked, what it
 * is asked `of` keeps their keys apart.
 */
export const command = () => {
  /** The keys of what may have been done. @type {Map<string, string>} */
  const keys = new Map();
  const state = reactive({
    busy: false,
    /** @type {Trouble | null} */
    trouble: null,
    /** @param {string} field */
    faults: (field) => (state.trouble?.items ?? []).filter((each) => each.field === field).map((each) => each.message),
    /** Does it, once at a time. @template T @param {(key: string) => Promise<T>} deed @param {string} [of] @returns {Promise<T | undefined>} */
    async run(deed, of = '') {
      if (state.busy) {
        return undefined;
      }
      const key = keys.get(of) ?? newKey();
      keys.set(of, key);
      state.busy = true;
      state.trouble = null;
      try {
        const done = await deed(key);
        keys.delete(of);
        return done;
      } catch (e) {
        state.trouble = troubleOf(e);
        const { status } = state.trouble;
        // what was not sent says nothing of what was sent before
        if (status >= 400 && status < 500 && status !== 429 && !(e instanceof Unfit)) {
          keys.delete(of);
        }
        // what takes no key changes nothing
        state.trouble.isOpen = deed.length > 0 && (status === 0 || status >= 500);
        nextTick(() => (/** @type {HTMLElement | null} */ (document.querySelector('[aria-invalid="true"], .note.bad[role="alert"]'))?.focus()));
        return undefined;
      } finally {
        state.busy = false;
      }
    },
  });
  return state;
};

/** What a page shows that has to be fetched first, and again in another language; asked `anew`, of something else, it shows nothing of before; of answers that overtake each other the last asked for stays, and what went wrong stands until the next answer is there. @template T @param {() => Promise<T>} fetched */
export const loaded = (fetched) => {
  let turn = 0;
  const state = reactive({
    loading: true,
    /** @type {any} */
    value: undefined,
    /** @type {Trouble | null} */
    trouble: null,
    anew() {
      state.value = undefined;
      state.trouble = null;
      return state.again();
    },
    async again() {
      turn += 1;
      const mine = turn;
      state.loading = true;
      try {
        const got = await fetched();
        if (mine === turn) {
          state.value = got;
          state.trouble = null;
        }
      } catch (e) {
        if (mine === turn) {
          state.trouble = troubleOf(e);
          if (!mayStay(state.trouble)) {
            state.value = undefined;
          }
        }
      } finally {
        if (mine === turn) {
          state.loading = false;
        }
      }
    },
  });
  state.again();
  if (getCurrentScope()) {
    watch(language, () => state.again());
    const known = () => { if (state.trouble?.status === 401) { state.again(); } };
    addEventListener(KNOWN, known);
    onScopeDispose(() => removeEventListener(KNOWN, known));
  }
  return /** @type {{ loading: boolean, value: T | undefined, trouble: Trouble | null, again: () => Promise<void>, anew: () => Promise<void> }} */ (state);
};
