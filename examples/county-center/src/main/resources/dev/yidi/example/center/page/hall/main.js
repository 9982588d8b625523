import { connect } from '../client/runtime.js';
import { guide, guideHall, guideHallChanges } from '../client/citizen.js';
import { createApp, h, onMounted, onUnmounted, ref } from '../ui/vue.js';
import { follow } from '../ui/events.js';
import { callOf, fresh, isCalled, parts } from './hall.js';
import { zh } from './words/zh.js';
import { en } from './words/en.js';

/** @typedef {import('../client/citizen.js').HallView} View */
/** @typedef {import('../client/citizen.js').CalledView} Called */

const ZONE = 'Asia/Shanghai';
const TICK = 1_000;
const SHOWN_NEW = 12_000;
/** A stream says where it is once a minute: one that said nothing twice is dead. */
const SILENCE = 150_000;
const POLL = 10_000;
const MOST_CALLED = 5;
const MOST_SERVING = 6;
const MOST_WAITING = 24;

/** The way to the centre; what hangs in the hall is the same in every language. */
const centre = () => connect('', { language: 'zh-CN' });
const filled = (/** @type {string} */ text, /** @type {Record<string, string | number>} */ values) => text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
/** Words in both languages. @param {string} key @param {Record<string, string | number>} [values] */
const t = (key, values = {}) => [h('span', filled(zh[key] ?? key, values)), ' ', h('span', { lang: 'en', class: 'other' }, filled(en[key] ?? key, values))];
const formatted = (/** @type {string} */ language, /** @type {Intl.DateTimeFormatOptions} */ options) => (/** @type {number} */ at) => new Intl.DateTimeFormat(language, { timeZone: ZONE, ...options }).format(at);
const time = formatted('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = formatted('zh-CN', { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
const dayOther = formatted('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** The screen of the hall: who is called where, who is served, who waits. Numbers and windows alone stand on it. */
const Screen = {
  setup() {
    const hall = ref(/** @type {View | null} */ (null));
    const now = ref(Date.now());
    const heard = ref(0);
    const stream = ref('waits');
    const isNew = ref(/** @type {Record<string, number>} */ ({}));
    const please = ref(/** @type {Called[]} */ ([]));
    let stop = () => {};
    let timer = 0;
    let polled = 0;
    const names = ref(/** @type {Record<string, string>} */ ({}));
    const asked = new Set();
    /** The windows by name: the display has their ids. */
    const learn = async (/** @type {View} */ view) => {
      const unknown = view.called.map((each) => each.window).filter((each) => !names.value[each] && !asked.has(each));
      if (unknown.length) {
        unknown.forEach((each) => asked.add(each));
        await guide(centre()).then((got) => { names.value = Object.fromEntries(got.value.services.map((each) => [each.window, each.name])); }, () => asked.clear());
      }
    };
    const at = (/** @type {Called} */ each) => names.value[each.window] ?? each.window;
    const show = (/** @type {View} */ view) => {
      const calls = fresh(hall.value, view);
      if (calls.length) {
        const until = Date.now() + SHOWN_NEW;
        isNew.value = { ...isNew.value, ...Object.fromEntries(calls.map((each) => [each, until])) };
        please.value = view.called.filter((each) => calls.includes(callOf(each)));
      }
      hall.value = view;
      learn(view);
      heard.value = Date.now();
    };
    const begin = () => {
      stop();
      stop = follow({
        open: (last, signal) => guideHallChanges(centre(), /** @type {any} */ ({ signal, ...(last ? { lastEventID: last } : {}) })),
        told: (event) => {
          heard.value = Date.now();
          if (event.type === 'display') {
            show(/** @type {View} */ (JSON.parse(event.data)));
          }
        },
        state: (next) => { stream.value = next; },
      });
    };
    const tick = async () => {
      now.value = Date.now();
      const isSilent = stream.value === 'live' && heard.value > 0 && now.value - heard.value > SILENCE;
      if (isSilent) {
        stream.value = 'waits';
        begin();
      }
      if (stream.value !== 'live' && now.value - polled >= POLL) {
        polled = now.value;
        await guideHall(centre()).then((got) => { if (stream.value !== 'live') { show(got.value); } }, () => undefined);
      }
    };
    onMounted(() => {
      begin();
      timer = setInterval(tick, TICK);
      // a screen that slept asks at once
      addEventListener('online', begin);
    });
    onUnmounted(() => {
      stop();
      clearInterval(timer);
      removeEventListener('online', begin);
    });

    const state = () => {
      if (stream.value === 'live') {
        return { tone: 'good', words: t('screen.live') };
      }
      return heard.value && now.value - heard.value > 2 * POLL
        ? { tone: 'bad', words: t('screen.stopped', { at: time(heard.value) }) }
        : { tone: 'warn', words: t('screen.polled', { n: POLL / 1_000 }) };
    };
    const more = (/** @type {number} */ n) => (n > 0 ? h('p', { class: 'more num' }, t('screen.more', { n })) : null);
    const number = (/** @type {Called} */ each) => h('span', { class: 'number num' }, [h('span', { class: 'front' }, parts(each.number)[0]), h('strong', parts(each.number)[1])]);
    const call = (/** @type {Called} */ each) => h('li', { key: callOf(each), class: ['call', (isNew.value[callOf(each)] ?? 0) > now.value ? 'fresh' : ''] }, [number(each), h('span', { class: 'to', 'aria-hidden': 'true' }, '→'), h('span', { class: 'at' }, at(each))]);
    const body = (/** @type {View} */ view) => {
      const calls = view.called.filter(isCalled);
      const serving = view.called.filter((each) => !isCalled(each));
      return [
        h('section', { class: 'calls' }, [
          h('h1', t('screen.called')),
          calls.length ? h('ol', calls.slice(0, MOST_CALLED).map(call)) : h('p', { class: 'none' }, t('screen.nobody')),
          more(calls.length - MOST_CALLED),
        ]),
        h('div', { class: 'side' }, [
          h('section', [
            h('h2', t('screen.serving')),
            h('ul', { class: 'served' }, serving.slice(0, MOST_SERVING).map((each) => h('li', { key: callOf(each) }, [h('strong', { class: 'num' }, parts(each.number)[1]), h('span', { class: 'at' }, at(each))]))),
            more(serving.length - MOST_SERVING),
          ]),
          h('section', [
            h('h2', [t('screen.waiting'), h('span', { class: 'many num' }, view.waiting.length)]),
            view.waiting.length ? h('ol', { class: 'wait num' }, view.waiting.slice(0, MOST_WAITING).map((each) => h('li', { key: each }, parts(each)[1]))) : h('p', { class: 'none' }, t('screen.empty')),
            more(view.waiting.length - MOST_WAITING),
          ]),
        ]),
      ];
    };
    return () => {
      const { tone, words } = state();
      return [
        h('header', { class: 'top' }, [
          h('p', { class: 'title' }, t('screen.title')),
          h('p', { class: ['live', tone], role: 'status' }, words),
          h('div', { class: 'when' }, [h('p', { class: 'date' }, [h('span', day(now.value)), h('span', { lang: 'en', class: 'other' }, dayOther(now.value))]), h('p', { class: 'clock num' }, time(now.value))]),
        ]),
        h('main', { id: 'main' }, hall.value ? body(hall.value) : h('p', { class: 'none' }, t('screen.loading'))),
        h('div', { class: 'unseen', 'aria-live': 'polite' }, please.value.map((each) => h('p', { key: callOf(each) }, t('screen.please', { number: parts(each.number)[1], window: at(each) })))),
      ];
    };
  },
};

document.title = zh['screen.title'] ?? '';
createApp(Screen).mount('#app');
