import { search, todo, todoChanges } from '../../client/staff.js';
import { h, onMounted, onUnmounted, reactive, ref, watch } from '../../ui/vue.js';
import { language, lastDay, moment, own, t, word } from '../../ui/i18n.js';
import { follow } from '../../ui/events.js';
import { More, paged } from '../pages.js';
import { bind, Field, Loaded } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { centre, county } from '../session.js';
import { remains, stageTag, titled } from '../show.js';
import { withChanges } from '../changes.js';

/** @typedef {import('../../client/staff.js').LineView} Line */

const STAGES = ['REGISTERED', 'CLASSIFIED', 'DISPATCHED', 'ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED', 'CLOSED', 'WITHDRAWN', 'MERGED'];
const MANY = 30;

/** What waits for the officer, or everything they may see. */
export const Cases = {
  props: ['which'],
  setup(/** @type {{ which: 'todo' | 'cases' }} */ props) {
    const isTodo = props.which === 'todo';
    const form = reactive({ number: '', phone: '', stage: '', kind: '' });
    const { list, rest } = paged(async (/** @type {string | undefined} */ cursor) => {
      const shared = { limit: MANY, ...(cursor ? { cursor } : {}) };
      if (isTodo || form.number) {
        const asked = isTodo ? shared : { ...shared, mine: false, open: false, number: form.number.trim() };
        return (await todo(centre(), asked)).value;
      }
      const body = /** @type {any} */ ({ ...shared, order: 'NEWEST' });
      if (form.phone) body.phone = form.phone.trim();
      if (form.stage) body.stages = [form.stage];
      if (form.kind) body.kinds = [form.kind];
      return (await search(centre(), { body })).value;
    });
    const stream = ref('waits');
    const fresh = ref(/** @type {string[]} */ ([]));
    const change = (/** @type {import('../../client/staff.js').TodoChangesView} */ { changes }) => {
      if (list.trouble || list.value === undefined) {
        return rest.refresh();
      }
      list.value = withChanges(list.value, changes, rest.next === undefined ? undefined : rest.last);
      fresh.value = changes.filter((each) => each.line).map((each) => each.id);
      return undefined;
    };
    /** One after the other: a change is put on top of what was read before it. */
    let turn = Promise.resolve();
    const then = (/** @type {() => void | Promise<void>} */ deed) => { turn = turn.then(deed).catch(() => rest.refresh()); };
    let stop = () => {};
    const begin = () => {
      let isRead = false;
      let isFirst = true;
      stop();
      stop = follow({
        open: (seen, signal) => todoChanges(centre(), /** @type {any} */ ({ signal, ...(seen ? { lastEventID: seen } : {}) })),
        told: (event) => {
          if (event.type === 'change') {
            then(() => change(JSON.parse(event.data)));
          } else if (event.type === 'reset' || !isRead) {
            then(rest.refresh);
          }
          isRead = true;
        },
        state: (now) => {
          stream.value = now;
          // what the officer may not see any more is told by nobody
          if (now === 'live' && !isFirst) {
            then(rest.refresh);
          }
          isFirst &&= now !== 'live';
        },
      });
    };
    if (isTodo) {
      onMounted(begin);
      onUnmounted(() => stop());
      watch(language, begin);
    }
    const line = (/** @type {Line} */ each) => {
      const until = each.nextDue && remains(each.workingDaysLeft, each.nextDue);
      return h('tr', { key: each.id, class: fresh.value.includes(each.id) ? 'fresh' : undefined }, [
        h('td', [h('a', { href: link('case', each.id) }, own(titled(each.title) || each.number)), h('div', { class: 'soft small num' }, own([each.number, each.applicant].filter(Boolean).join(' · '))), each.sealed ? h('span', { class: 'tag bad' }, t('case.sealed')) : null]),
        h('td', { 'data-label': t('col.stage') }, [stageTag(each.stage), ' ', h('span', { class: 'tag' }, word('kind', each.kind))]),
        h('td', { 'data-label': t('col.place') }, own(each.place.name)),
        h('td', { 'data-label': t('col.organ') }, own(each.accountable?.name) || h('span', { class: 'soft' }, t('case.none'))),
        h('td', { 'data-label': t('col.received'), class: 'num' }, moment(each.receivedAt)),
        h('td', { 'data-label': t('col.due'), class: 'num' }, until ? [h('span', { class: `tag ${until.tone}` }, until.text), h('div', { class: 'soft small' }, lastDay(each.nextDue ?? ''))] : h('span', { class: 'soft' }, t('due.none'))),
      ]);
    };
    const any = /** @type {[string, string]} */ (['', '']);
    return () => [
      h('div', { class: 'head' }, [
        h('div', [h('h1', t(isTodo ? 'todo.title' : 'cases.title')), h('p', { class: 'soft' }, t(isTodo ? 'todo.sub' : 'cases.sub'))]),
        h('div', { class: 'row' }, [
          isTodo ? h('span', { role: 'status' }, [h('span', { class: `tag ${stream.value === 'live' ? 'good' : 'warn'}` }, t(`stream.${stream.value}`)), h('span', { class: 'unseen' }, fresh.value.length ? t('todo.changed', { n: fresh.value.length }) : '')]) : null,
          h('a', { class: 'button primary', href: link('register') }, t('nav.register')),
        ]),
      ]),
      isTodo ? null : h('form', { class: 'sheet grid', role: 'search', onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); list.anew(); } }, [
        h(Field, { ...bind(form, 'number'), class: 'w3', label: t('case.number') }),
        h(Field, { ...bind(form, 'phone'), class: 'w3', label: t('party.phone'), more: { name: 'phone', inputmode: 'tel' } }),
        h(Field, { ...bind(form, 'stage'), class: 'w3', label: t('col.stage'), kind: 'choice', options: [[any[0], t('app.any')], ...STAGES.map((s) => [s, word('stage', s)])] }),
        h(Field, { ...bind(form, 'kind'), class: 'w3', label: t('case.kind'), kind: 'choice', options: [[any[0], t('app.any')], ...(county.value?.kinds ?? []).map((k) => [k, word('kind', k)])] }),
        h('div', h('button', { class: 'primary' }, t('app.search'))),
      ]),
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length, nothing: t(isTodo ? 'todo.empty' : 'cases.empty') }, {
        default: (/** @type {Line[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t(isTodo ? 'todo.title' : 'cases.title')),
          h('thead', h('tr', ['title', 'stage', 'place', 'organ', 'received', 'due'].map((each) => h('th', { scope: 'col' }, t(`col.${each}`))))),
          h('tbody', items.map(line)),
        ]),
      })),
      h(More, { rest, further: () => then(rest.further) }),
    ];
  },
};
