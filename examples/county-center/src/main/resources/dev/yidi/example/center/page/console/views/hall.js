import { guideHall, guideHallChanges } from '../../client/citizen.js';
import { h, onMounted, onUnmounted, ref, watch } from '../../ui/vue.js';
import { language, own, t } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { follow } from '../../ui/events.js';
import { Loaded } from '../../ui/parts.js';
import { centre } from '../session.js';

/** @typedef {import('../../client/citizen.js').HallView} View */

/** What hangs in the hall: who is called where, who waits. It changes as the hall does, over one stream; a stream that ends is taken up where it was. */
export const Hall = {
  setup() {
    const stream = ref('waits');
    const hall = loaded(async () => (await guideHall(centre())).value);
    let stop = () => {};
    const begin = () => {
      stop();
      stop = follow({
        open: (last, signal) => guideHallChanges(centre(), /** @type {any} */ ({ signal, ...(last ? { lastEventID: last } : {}) })),
        told: (event) => {
          if (event.type === 'display') {
            hall.value = /** @type {View} */ (JSON.parse(event.data));
            hall.trouble = null;
          }
        },
        state: (now) => { stream.value = now; },
      });
    };
    onMounted(begin);
    onUnmounted(() => stop());
    watch(language, begin);
    return () => [
      h('div', { class: 'head' }, [h('div', [h('h1', t('hall.title')), h('p', { class: 'soft' }, t('hall.sub'))]), h('div', { class: 'row' }, [h('p', { role: 'status' }, h('span', { class: `tag ${stream.value === 'live' ? 'good' : 'warn'}` }, t(`stream.${stream.value}`))), h('a', { class: 'button', href: '../hall/', target: '_blank', rel: 'noopener' }, t('hall.screen'))])]),
      h(Loaded, { of: hall }, {
        default: (/** @type {View} */ view) => h('div', { class: 'hall' }, [
          h('section', { class: 'sheet', 'aria-live': 'polite' }, [h('h2', t('hall.called')), view.called.length ? view.called.map((each) => h('div', { class: 'call num' }, [h('span', each.number), h('span', own(each.window)), h('span', { class: 'tag brand' }, each.stage.text)])) : h('p', { class: 'soft' }, t('hall.nobody'))]),
          h('section', { class: 'sheet' }, [h('h2', t('hall.waiting', { n: view.waiting.length })), view.waiting.length ? h('div', { class: 'num wait' }, view.waiting.map((each) => h('span', each))) : h('p', { class: 'soft' }, t('hall.empty'))]),
        ]),
      }),
    ];
  },
};
