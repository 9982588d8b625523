import { guide, guideDuty, guideReceptions } from '../../client/citizen.js';
import { h, ref } from '../../ui/vue.js';
import { day, own, t } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { centre } from '../centre.js';

/** @param {string} path */
const picture = (path) => h('svg', { class: 'pic', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, h('path', { d: path }));
const turn = () => h('svg', { class: 'turn', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'aria-hidden': 'true' }, h('path', { d: 'M9 5l7 7-7 7' }));

const PICTURES = {
  submit: 'M12 20h9M16.5 3.5a2.1 2.1 0 0 1 3 3L7 19l-4 1 1-4z',
  follow: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM21 21l-4.9-4.9',
  appointment: 'M5 5h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM8 3v4M16 3v4M4 10h16',
};

/** Who is in today: windows and their hours, and who comes when called. Asked for when it is opened. */
const Duty = {
  setup() {
    const duty = loaded(async () => (await guideDuty(centre())).value);
    return () => h(Loaded, { of: duty, empty: (/** @type {any} */ v) => !v.windows.length && !v.onCall.length, nothing: t('duty.nobody') }, {
      default: (/** @type {import('../../client/citizen.js').DutyView} */ view) => h('div', { class: 'stack tight' }, [
        h('ul', { class: 'files' }, view.windows.map((each) => h('li', [h('span', [own(each.name), each.organ ? h('span', { class: 'soft small' }, own(` ${each.organ}`)) : null]), h('span', { class: 'soft nowrap' }, each.hours.join(' '))]))),
        view.onCall.length ? [h('h3', t('duty.called')), h('ul', { class: 'files' }, view.onCall.map((each) => h('li', [own(each.organ), h('span', { class: 'soft nowrap' }, t('duty.within', { n: each.minutes }))])))] : null,
      ]),
    });
  },
};

/** The days on which leaders receive, as they were published. Asked for when it is opened. */
const Receptions = {
  setup() {
    const days = loaded(async () => (await guideReceptions(centre())).value.items);
    return () => h(Loaded, { of: days, empty: (/** @type {any[]} */ v) => !v.length, nothing: t('receptions.none') }, {
      default: (/** @type {import('../../client/citizen.js').ReceptionView[]} */ items) => h('div', { class: 'stack tight' }, [
        h('p', { class: 'soft' }, t('receptions.how')),
        h('ul', { class: 'files' }, items.map((each) => h('li', [
          h('span', [h('strong', own(each.office)), h('br'), own(`${day(each.day)} · ${each.place} · ${each.kind.text}`), each.topics.length ? [h('br'), h('span', { class: 'soft small' }, own(t('receptions.topics', { list: each.topics.join(t('ui.and')) })))] : null]),
          h('span', { class: 'soft nowrap' }, t('receptions.free', { n: each.slots.reduce((sum, slot) => sum + slot.free, 0) })),
        ]))),
      ]),
    });
  },
};

/** A sheet that asks for what is in it when it is opened. */
const Opening = {
  props: ['title', 'of'],
  setup(/** @type {{ title: string, of: any }} */ props) {
    const opened = ref(false);
    return () => h('details', { class: 'sheet', onToggle: (/** @type {any} */ event) => { opened.value ||= event.target.open; } }, [h('summary', t(props.title)), opened.value ? h(props.of) : null]);
  },
};

/** What can be done here, where the windows are, who is in, and when leaders receive. */
export const Home = {
  setup() {
    const offered = loaded(async () => (await guide(centre())).value);
    return () => [
      h('div', { class: 'lead' }, [h('h1', t('home.title')), h('p', { class: 'soft' }, t('home.sub'))]),
      h('ul', { class: 'doors' }, Object.entries(PICTURES).map(([name, path]) => h('li', h('a', { class: 'sheet', href: link(name) }, [
        picture(path), h('span', [h('strong', t(`home.${name}`)), h('span', { class: 'soft' }, t(`home.${name}.sub`))]), turn(),
      ])))),
      h('section', { class: 'sheet' }, [
        h('h2', t('home.where')),
        h(Loaded, { of: offered, empty: (/** @type {any} */ v) => !v.centres.length, nothing: t('home.nowhere') }, {
          default: (/** @type {import('../../client/citizen.js').GuideView} */ view) => h('div', { class: 'stack' }, view.centres.slice(0, 1).map((each) => h('dl', { class: 'facts' }, [
            h('dt', t('home.centre')), h('dd', own(each.name)),
            each.address ? [h('dt', t('home.address')), h('dd', own(each.address))] : null,
            each.contact ? [h('dt', t('home.contact')), h('dd', own(each.contact))] : null,
            h('dt', t('home.today')), h('dd', view.services.some((s) => s.today.length)
              ? [...new Set(view.services.filter((s) => s.anyMatter).flatMap((s) => s.today))].join(t('ui.and')) || t('home.some')
              : t('home.closed')),
          ]))),
        }),
      ]),
      h(Opening, { title: 'duty.title', of: Duty }),
      h(Opening, { title: 'receptions.title', of: Receptions }),
    ];
  },
};
