import { guideHall } from '../../client/citizen.js';
import { h, onMounted, onUnmounted } from '../../ui/vue.js';
import { t } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { centre } from '../session.js';

const PAUSE = 5_000;

/** What hangs in the hall: who is called where, who waits. Asked for again every five seconds. */
export const Hall = {
  setup() {
    const hall = loaded(async () => (await guideHall(centre())).value);
    let timer = 0;
    onMounted(() => { timer = setInterval(() => hall.again(), PAUSE); });
    onUnmounted(() => clearInterval(timer));
    return () => [
      h('div', { class: 'head' }, h('div', [h('h1', t('hall.title')), h('p', { class: 'soft' }, t('hall.sub'))])),
      h(Loaded, { of: hall }, {
        default: (/** @type {import('../../client/citizen.js').HallView} */ view) => h('div', { class: 'hall' }, [
          h('section', { class: 'sheet', 'aria-live': 'polite' }, [h('h2', t('hall.called')), view.called.length ? view.called.map((each) => h('div', { class: 'call num' }, [h('span', each.number), h('span', each.window), h('span', { class: 'tag brand' }, each.stage.text)])) : h('p', { class: 'soft' }, t('hall.nobody'))]),
          h('section', { class: 'sheet' }, [h('h2', t('hall.waiting', { n: view.waiting.length })), view.waiting.length ? h('div', { class: 'num wait' }, view.waiting.map((each) => h('span', each))) : h('p', { class: 'soft' }, t('hall.empty'))]),
        ]),
      }),
    ];
  },
};
