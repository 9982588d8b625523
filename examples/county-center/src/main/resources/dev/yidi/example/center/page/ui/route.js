import { nextTick, ref } from './vue.js';

/** Where the page is, after the #: its parts, decoded. */
export const route = ref(parts());

function parts() {
  return location.hash.replace(/^#\/?/, '').split('/').map((each) => {
    try {
      return decodeURIComponent(each);
    } catch {
      return '';
    }
  });
}

/** @param {...string} to */
export const link = (...to) => `#/${to.map(encodeURIComponent).join('/')}`;

/** @param {...string} to */
export const go = (...to) => { location.hash = link(...to); };

addEventListener('hashchange', () => {
  route.value = parts();
  nextTick(() => {
    const main = document.getElementById('main');
    if (!main?.contains(document.activeElement)) {
      main?.focus({ preventScroll: true });
    }
    scrollTo(0, 0);
  });
});
