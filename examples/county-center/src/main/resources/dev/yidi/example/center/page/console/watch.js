import { ProblemError } from '../client/runtime.js';
import { h, onMounted, onUnmounted, ref } from '../ui/vue.js';
import { t } from '../ui/i18n.js';
import { STALE, troubleOf } from '../ui/command.js';
import { isOver } from './session.js';

/** How long it takes at most until a change is told. */
const EACH = 30_000;

/**
 * Whether what stands on the screen has changed at the centre since it was asked for: by its entity tag, each half minute while the page is looked at
 * whenever it is looked at again, and when something was refused for it. Nothing is shown anew by itself, so that what somebody types stays.
 *
 * @template T
 * @param {{ loading: boolean, value: T | undefined, again: () => Promise<void> }} all what was loaded
 * @param {(value: T) => { sealed: boolean, version: number }} of what of it is watched; never what is sealed, of which every look is kept
 * @param {(value: T) => Promise<{ unchanged: boolean, value: { version: number } }>} ask again, if it is no longer what it was
 */
export const watching = (all, of, ask) => {
  /** The version that stands on the screen and is no longer the last. */
  const stale = ref(-1);
  let isAsking = false;
  let timer = 0;
  const shown = () => (all.value === undefined ? undefined : of(all.value));
  const look = async () => {
    const now = shown();
    if (all.value === undefined || !now || now.sealed || all.loading || isAsking || document.hidden || isOver.value || stale.value === now.version) {
      return;
    }
    isAsking = true;
    try {
      const got = await ask(all.value);
      if (!got.unchanged && got.value.version !== now.version) {
        stale.value = now.version;
      }
    } catch (e) {
      // that nobody answered says nothing of it; that it is gone for this reader does, and that nobody knows who reads
      if (e instanceof ProblemError && [401, 404].includes(troubleOf(e).status)) {
        stale.value = e.status === 404 ? now.version : stale.value;
      }
    } finally {
      isAsking = false;
    }
  };
  onMounted(() => {
    timer = setInterval(look, EACH);
    addEventListener('focus', look);
    addEventListener(STALE, look);
    document.addEventListener('visibilitychange', look);
  });
  onUnmounted(() => {
    clearInterval(timer);
    removeEventListener('focus', look);
    removeEventListener(STALE, look);
    document.removeEventListener('visibilitychange', look);
  });
  return {
    isStale: () => shown()?.version === stale.value,
    /** What has the focus goes away with the note. */
    show: async () => {
      await all.again();
      document.getElementById('main')?.focus({ preventScroll: true });
    },
  };
};

/** Tells that it has changed, and shows it as it is now on demand. @param {{ of: { isStale: () => boolean, show: () => void } }} props */
export const Changed = (props) => h('div', { class: 'changed no-print', role: 'status' }, props.of.isStale() ? [h('span', t('changed.says')), h('button', { type: 'button', 'data-show': '', onClick: props.of.show }, t('changed.show'))] : undefined);
Changed.props = ['of'];
