import { createApp, h, onMounted, onUnmounted, ref, watch, watchEffect } from '../ui/vue.js';
import { about, language, learn, own, speak, t } from '../ui/i18n.js';
import { troubleOf, UNKNOWN } from '../ui/command.js';
import { Tools } from '../ui/parts.js';
import { go, link, route } from '../ui/route.js';
import { zh as tradeZh } from '../zh.js';
import { en as tradeEn } from '../en.js';
import { zh } from './words/zh.js';
import { en } from './words/en.js';
import { identify, isKnown, isOver, leave, me } from './session.js';
import { Login } from './views/login.js';
import { Cases } from './views/cases.js';
import { Case } from './views/case.js';
import { Mediation } from './views/mediation.js';
import { Register } from './views/register.js';
import { Figures } from './views/figures.js';
import { Supervision } from './views/supervision.js';
import { Hall } from './views/hall.js';
import { JointBoard, JointList } from './views/joint.js';
import { Conference, Conferences } from './views/conferences.js';
import { Reception, Receptions } from './views/receptions.js';
import { Mediator, Mediators } from './views/mediators.js';
import { Supervising } from './views/supervision.js';
import { Counter } from './views/counter.js';
import { Bookings } from './views/bookings.js';
import { Prevention } from './views/prevention.js';
import { Signal } from './views/signals.js';
import { Assessment } from './views/assessment.js';
import { FigurePart } from './views/figure-parts.js';
import { County } from './views/county.js';
import { Requests } from './views/requests.js';
import { Personal } from './views/personal.js';
import { Retention } from './views/retention.js';

learn(tradeZh, tradeEn);
learn(zh, en);
speak(/** @type {'zh' | 'en'} */ (language.value));

/** What can be gone to, in the order of the bar. @type {Record<string, any>} */
const VIEWS = {
  todo: Cases, register: Register, cases: Cases, supervision: Supervision, figures: Figures, hall: Hall, counter: Counter, bookings: Bookings, joint: JointList,
  mediators: Mediators, conferences: Conferences, receptions: Receptions, prevention: Prevention, requests: Requests, county: County,
};

/** So many of them stand in the bar, the others behind one more. */
const OFTEN = 9;

/** What is gone to with an id, and where the bar shows it. @type {Record<string, { view: any, under: string }>} */
const ONES = {
  case: { view: Case, under: 'cases' },
  'case/data': { view: Personal, under: 'cases' },
  mediation: { view: Mediation, under: 'cases' },
  joint: { view: JointBoard, under: 'joint' },
  conferences: { view: Conference, under: 'conferences' },
  receptions: { view: Reception, under: 'receptions' },
  mediators: { view: Mediator, under: 'mediators' },
  requests: { view: Retention, under: 'requests' },
  supervision: { view: Supervising, under: 'supervision' },
  signals: { view: Signal, under: 'prevention' },
  assessments: { view: Assessment, under: 'prevention' },
  figures: { view: FigurePart, under: 'figures' },
};
const waiting = ref(isKnown());
const trouble = ref(/** @type {import('../ui/command.js').Trouble | null} */ (null));

const begin = async () => {
  if (isKnown()) {
    try {
      await identify();
    } catch (e) {
      const found = troubleOf(e);
      if (found.status === 401) {
        await leave();
      } else {
        trouble.value = found;
      }
    }
  }
  waiting.value = false;
};

const place = (/** @type {string} */ each, /** @type {string} */ current) => h('a', { href: link(each), 'aria-current': each === current ? 'page' : undefined }, t(`nav.${each}`));

/** The places that are gone to less often: open until one is chosen, or until the focus or a press is elsewhere. */
const More = {
  props: ['current'],
  setup(/** @type {{ current: string }} */ props) {
    const box = ref(/** @type {HTMLDetailsElement | null} */ (null));
    const shut = () => { if (box.value) { box.value.open = false; } };
    const elsewhere = (/** @type {Event} */ event) => { if (!box.value?.contains(/** @type {Node} */ (event.target))) { shut(); } };
    watch(route, shut);
    onMounted(() => { ['pointerdown', 'focusin'].forEach((each) => addEventListener(each, elsewhere)); });
    onUnmounted(() => { ['pointerdown', 'focusin'].forEach((each) => removeEventListener(each, elsewhere)); });
    const leaveByKey = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Escape') {
        shut();
        box.value?.querySelector('summary')?.focus();
      }
    };
    return () => {
      const others = Object.keys(VIEWS).slice(OFTEN);
      const isHere = others.includes(props.current);
      return h('details', { ref: box, class: 'more', onKeydown: leaveByKey }, [
        h('summary', { class: isHere ? 'current' : '' }, isHere ? about(t('nav.more'), t(`nav.${props.current}`)) : t('nav.more')),
        h('div', { class: 'panel' }, others.map((each) => place(each, props.current))),
      ]);
    };
  },
};

const Bar = () => {
  const [name = '', id = ''] = route.value;
  const current = (id && ONES[name]?.under) || name || 'todo';
  return h('header', { class: 'bar', inert: isOver.value }, h('div', { class: 'inner' }, [
    h('a', { class: 'name', href: link('todo') }, [h('img', { src: '../icon.svg', alt: '' }), t('console.name')]),
    me.value ? h('nav', { 'aria-label': t('console.nav') }, [...Object.keys(VIEWS).slice(0, OFTEN).map((each) => place(each, current)), h(More, { current })]) : null,
    h('div', { class: 'tools' }, [
      me.value ? h('span', { class: 'who' }, [own(me.value.officer.name), h('span', { class: 'wide-only' }, own(` · ${me.value.officer.organ.name}`))]) : null,
      h(Tools),
      me.value ? h('button', { type: 'button', onClick: leave }, t('console.leave')) : null,
    ]),
  ]));
};

const Body = () => {
  const [name = '', id = '', part = ''] = route.value;
  if (trouble.value) {
    return h('main', { id: 'main', tabindex: -1 }, h('div', { class: 'sheet state', role: 'alert' }, [h('p', trouble.value.title), h('button', { type: 'button', onClick: () => location.reload() }, t('ui.again'))]));
  }
  if (waiting.value) {
    return h('main', { id: 'main', tabindex: -1 }, h('p', { class: 'state', role: 'status' }, t('ui.loading')));
  }
  if (!me.value) {
    return h('main', { id: 'main', class: 'narrow', tabindex: -1 }, h(Login));
  }
  const one = id ? ONES[`${name}/${part}`] ?? ONES[name] : undefined;
  const content = one ? h(one.view, { key: `${name} ${id} ${part}`, id, ...(name === 'mediation' ? { proceeding: part } : {}) }) : h(VIEWS[name] ?? Cases, { key: name, which: name === 'cases' ? 'cases' : 'todo' });
  return [
    isOver.value ? h('div', { class: 'over', role: 'dialog', 'aria-modal': 'true', 'aria-label': t('login.again') }, h(Login)) : null,
    h('main', { id: 'main', tabindex: -1, inert: isOver.value }, content),
  ];
};

const App = () => [
  h('a', { class: 'skip', href: '#main', onClick: (/** @type {Event} */ event) => { event.preventDefault(); document.getElementById('main')?.focus(); } }, t('ui.skip')),
  h(Bar), h(Body), h('footer', { class: 'foot', inert: isOver.value }, t('console.foot')),
];

addEventListener(UNKNOWN, () => { isOver.value ||= me.value !== null; });

/** Alt+1 to Alt+9, and Alt+0 for the tenth, go where the bar goes. */
addEventListener('keydown', (event) => {
  const to = Object.keys(VIEWS)[(Number(event.code.replace('Digit', '')) + 9) % 10];
  if (event.altKey && !event.ctrlKey && event.code.startsWith('Digit') && to && me.value && !isOver.value) {
    event.preventDefault();
    go(to);
  }
});

/** What the profile says of the law is in the language of the page. */
watch(language, () => { if (me.value && !isOver.value) { identify().catch(() => undefined); } });

watchEffect(() => { document.title = t('console.name'); });
createApp({ render: App }).mount('#app');
begin();
