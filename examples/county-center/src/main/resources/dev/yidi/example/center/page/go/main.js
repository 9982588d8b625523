import { createApp, h, watchEffect } from '../ui/vue.js';
import { learn, speak, language, t } from '../ui/i18n.js';
import { Tools } from '../ui/parts.js';
import { link, route } from '../ui/route.js';
import { zh } from './words/zh.js';
import { en } from './words/en.js';
import { Home } from './views/home.js';
import { Submit } from './views/submit.js';
import { Follow } from './views/follow.js';
import { Appointment } from './views/appointment.js';

learn(zh, en);
speak(/** @type {'zh' | 'en'} */ (language.value));

/** @type {Record<string, any>} */
const views = { submit: Submit, follow: Follow, appointment: Appointment };

const App = {
  setup: () => () => {
    const [name = ''] = route.value;
    const view = views[name];
    return [
      h('a', { class: 'skip', href: '#main', onClick: (/** @type {Event} */ event) => { event.preventDefault(); document.getElementById('main')?.focus(); } }, t('ui.skip')),
      h('header', { class: 'bar' }, h('div', { class: 'inner' }, [
        h('a', { class: 'name', href: link('') }, [h('img', { src: '../icon.svg', alt: '' }), t('go.name')]),
        h('div', { class: 'tools' }, h(Tools)),
      ])),
      h('main', { id: 'main', tabindex: -1 }, [
        view ? h('nav', { 'aria-label': t('go.where') }, h('a', { class: 'back', href: link('') }, `‹ ${t('go.home')}`)) : null,
        h(view ?? Home, { key: name }),
      ]),
      h('footer', { class: 'foot' }, t('go.foot')),
    ];
  },
};

watchEffect(() => { document.title = t('go.name'); });
createApp(App).mount('#app');
