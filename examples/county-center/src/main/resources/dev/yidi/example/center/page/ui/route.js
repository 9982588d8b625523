import { nextTick, ref } from './vue.js';

/** Where the page is, after the #: its parts, decoded. */
export const route = ref(parts());

/** What is asked of the page there, after a ?, by name. @type {import('./vue.js').Ref<Record<string, string>>} */
export const asked = ref(wishes());

function wishes() {
  return Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] ?? ''));
}

function parts() {
  return location.hash.replace(/\?.*$/, '').replace(/^#\/?/, '').split('/').map((each) => {
    try {
      return decodeURIComponent(each);
    } catch {
      return '';
    }
  });
}

/** @param {...string} to */
export const link = (...to) => `#/${to.map(encodeURIComponent).join('/')}`;

/** The same with what is asked there; what is empty is not. @param {string | string[]} to @param {Readonly<Record<string, string>>} wish */
export const linkAsking = (to, wish) => {
  const all = new URLSearchParams(Object.entries(wish).filter(([, value]) => value)).toString();
  const there = link(...[to].flat());
  return all ? `${there}?${all}` : there;
};

/** Asks something else of the page that is shown, so that its address leads to just this; going back leads where one came from. @param {Readonly<Record<string, string>>} wish */
export const ask = (wish) => {
  history.replaceState(history.state, '', linkAsking(route.value, wish));
  asked.value = wishes();
};

/** @param {...string} to */
export const go = (...to) => { location.hash = link(...to); };

addEventListener('hashchange', () => {
  route.value = parts();
  asked.value = wishes();
  nextTick(() => {
    const main = document.getElementById('main');
    if (!main?.contains(document.activeElement)) {
      main?.focus({ preventScroll: true });
    }
    scrollTo(0, 0);
  });
});
