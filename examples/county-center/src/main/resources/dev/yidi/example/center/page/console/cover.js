import { onMounted, onUnmounted, ref, watch } from '../ui/vue.js';
import { isOver } from './session.js';

export const IDLE = 120_000;
const EVENTS = ['keydown', 'pointerdown', 'pointermove'];

/**
 * What was opened for a reason that is kept, and is covered again: on demand, on leaving, when the page is not looked at, when the session is
 * over, and after some minutes in which nothing was done.
 *
 * @template T
 */
export const covering = () => {
  const opened = ref(/** @type {T | null} */ (null));
  /** Whether something was covered again since it was asked for. */
  const covered = ref(false);
  let timer = 0;
  /** Whether the page was left since this was asked for: an answer that comes then is not shown. */
  let isLeft = false;
  const cover = () => {
    isLeft = true;
    covered.value ||= opened.value !== null;
    opened.value = null;
    clearTimeout(timer);
  };
  const awake = () => {
    clearTimeout(timer);
    if (opened.value !== null) {
      timer = setTimeout(cover, IDLE);
    }
  };
  const hidden = () => {
    if (document.hidden) {
      cover();
    }
  };
  watch(isOver, (over) => { if (over) { cover(); } });
  onMounted(() => {
    EVENTS.forEach((each) => addEventListener(each, awake));
    document.addEventListener('visibilitychange', hidden);
    addEventListener('blur', cover);
  });
  onUnmounted(() => {
    cover();
    EVENTS.forEach((each) => removeEventListener(each, awake));
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('blur', cover);
  });
  return {
    opened, covered, cover,
    /** It is asked for now. */
    ask: () => { isLeft = false; },
    /** The answer is there. @param {T} answer */
    show: (answer) => {
      covered.value = isLeft;
      if (!isLeft) {
        opened.value = /** @type {any} */ (answer);
        awake();
      }
    },
  };
};
