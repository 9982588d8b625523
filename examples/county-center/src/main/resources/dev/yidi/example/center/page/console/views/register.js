import { advice, divisions, register, suggest, view } from '../../client/staff.js';
import { h, nextTick, onMounted, onUnmounted, reactive, ref, watch } from '../../ui/vue.js';
import { language, law, listed, own, t, word, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Wrong } from '../../ui/parts.js';
import { PlaceFields, places } from '../../ui/place.js';
import { asked, link } from '../../ui/route.js';
import { centre, county } from '../session.js';
import { instant, organs, reasoned, topics } from '../show.js';
import { Alike, lookedFor } from './same.js';
import { ProxyPart, proxying } from './register-proxy.js';

const ROLES = ['APPLICANT', 'RESPONDENT', 'REPRESENTATIVE', 'PROXY', 'GUARDIAN', 'THIRD_PARTY', 'WITNESS'];
const SCHEMES = ['RESIDENT_ID', 'PASSPORT', 'SOCIAL_CREDIT_CODE'];
const FIELDS = ['title', 'narrative', 'place', 'channel', 'kind', 'category', 'topic', 'window', 'visitors', 'receivedAt', 'attendedAt', 'accused'];
const PREFILLED = ['channel', 'visitors', 'kind', 'topic', 'window'];
const PARTY = ['role', 'name', 'phone', 'identity/scheme', 'identity/number', 'address'];
/** From so many people on a group is heard through its representatives. */
const GROUP = 5;

const party = (/** @type {string} */ role) => ({ role, who: 'person', name: '', phone: '', scheme: 'RESIDENT_ID', number: '', address: '' });

/** What is said of somebody, without what is not. @param {ReturnType<typeof party>} each @returns {import('../../client/staff.js').PartyRequest} */
const said = (each) => {
  const [name, phone, number, address] = [each.name, each.phone, each.number, each.address].map((value) => value.trim());
  return /** @type {any} */ ({
    role: each.role, name, ...(each.who === 'organisation' ? { organisation: true } : {}), ...(phone ? { phone } : {}), ...(number ? { identity: { scheme: each.scheme, number } } : {}), ...(address ? { address } : {}),
  });
};

/** Whether the clerk says that somebody is reported, who is to be kept from it. @param {string} kind @param {string} category */
const isAccusing = (kind, category) => kind === 'REPORT' || (kind === 'PETITION' && category === 'REPORT_ACCUSATION');

/** One window for any matter: what, where, who; Ctrl+Enter registers. The county's rules suggest kind and topic, the clerk decides. */
export const Register = {
  setup() {
    const blank = () => ({ title: '', narrative: '', channel: 'VISIT', window: county.value?.windows.find((each) => each.undifferentiated)?.id ?? '', kind: '', category: '', topic: '', visitors: '1', place: '', receivedAt: '', attendedAt: '' });
    /** What the address says of the matter, as the counter does of who was called. */
    const form = reactive(/** @type {Record<string, string>} */ ({ ...blank(), ...Object.fromEntries(Object.entries(asked.value).filter(([name]) => PREFILLED.includes(name))) }));
    const parties = reactive([party('APPLICANT')]);
    const accused = reactive(['']);
    /** Which of the parties and of the accused were sent, in that order: faults name them by it. */
    const sent = { parties: /** @type {any[]} */ ([]), accused: /** @type {string[]} */ ([]) };
    const named = () => parties.filter((each) => each.name || each.phone || each.number || each.address);
    const against = () => [...new Set(accused.filter(Boolean))];
    const fields = (/** @type {any} */ each) => PARTY.map((name) => `parties/${sent.parties.indexOf(each)}/${name}`);
    const wrong = (/** @type {any} */ each, /** @type {string} */ name) => (sent.parties.includes(each) ? work.faults(`parties/${sent.parties.indexOf(each)}/${name}`) : []);
    const isReport = () => isAccusing(form['kind'] ?? '', form['category'] ?? '');
    const isVisit = () => form['channel'] === 'VISIT';
    const work = command();
    const hint = command();
    const suggested = ref(/** @type {import('../../client/staff.js').SuggestionView | null} */ (null));
    const done = ref(/** @type {import('../../client/staff.js').RegisteredView | null} */ (null));
    const where = places(async (parent) => (await divisions(centre(), parent ? { parent } : {})).value.items, (path) => { form['place'] = path.at(-1) ?? ''; });
    /** What the suggestion that is shown was made of. */
    let text = { title: '', narrative: '' };
    const propose = async () => {
      text = { title: form['title'] ?? '', narrative: form['narrative'] ?? '' };
      const got = await hint.run(() => suggest(centre(), { body: text }));
      if (got) {
        suggested.value = got.value;
        Object.assign(form, { kind: got.value.kind, category: got.value.category ?? '', topic: got.value.topic });
      }
    };
    /** The same suggestion in the other language; what the clerk chose since stays. */
    watch(language, async () => {
      if (suggested.value) {
        suggested.value = (await hint.run(() => suggest(centre(), { body: text })))?.value ?? suggested.value;
      }
    });
    /** The matter as it stands; who stays answerable for it is the officer who registers it. @returns {import('../../client/staff.js').RegisterRequest} */
    const matter = () => {
      const body = /** @type {any} */ ({
        channel: form['channel'], place: form['place'], title: form['title']?.trim(), narrative: form['narrative']?.trim(), visitors: isVisit() ? Number(form['visitors']) || 0 : 0,
        parties: named().map(said),
      });
      for (const name of ['window', 'kind', 'topic']) if (form[name]) body[name] = form[name];
      if (form['kind'] === 'PETITION' && form['category']) body.category = form['category'];
      if (form['receivedAt']) body.receivedAt = instant(form['receivedAt']);
      if (isVisit() && form['attendedAt']?.trim()) body.attendedAt = form['attendedAt'].trim();
      if (isReport()) body.accused = against();
      return body;
    };
    const alike = lookedFor(matter);
    const proxy = proxying();
    /**
     * Whether it may be sent now. Where the kind is left to the rules they are asked before: a report is not registered until the clerk
     * was asked whom it is against, or that organ would not be kept from it.
     */
    const isSettled = async () => {
      if (form['kind']) {
        return true;
      }
      text = { title: form['title'] ?? '', narrative: form['narrative'] ?? '' };
      const got = await hint.run(() => suggest(centre(), { body: text }));
      if (!got) {
        const isIncomplete = [400, 422].includes(hint.trouble?.status ?? 0);
        hint.trouble = isIncomplete ? null : hint.trouble;
        return isIncomplete; // what is missing is told with all else
      }
      const { kind, category = '', accusing } = got.value;
      if (!accusing) {
        return true;
      }
      suggested.value = got.value;
      Object.assign(form, { kind, category });
      nextTick(() => (/** @type {HTMLElement | null} */ (document.querySelector('[name="accused-0"]'))?.focus()));
      return false;
    };
    const send = async () => {
      if (!await isSettled()) {
        return;
      }
      Object.assign(sent, { parties: named(), accused: isReport() ? against() : [] });
      done.value = (await work.run((idempotencyKey) => (proxy.form['isOn'] ? proxy.send(idempotencyKey, matter()) : register(centre(), { idempotencyKey, body: matter() }))))?.value ?? null;
    };
    const again = () => {
      done.value = null;
      suggested.value = null;
      Object.assign(form, blank());
      parties.splice(0, parties.length, party('APPLICANT'));
      accused.splice(0, accused.length, '');
      proxy.clear();
      where.anew();
      nextTick(start);
    };
    const start = () => (/** @type {HTMLElement | null} */ (document.querySelector('[name="title"]'))?.focus());
    /** An organisation is known by its credit code, a person by the identity card, until the clerk says otherwise. */
    const be = (/** @type {ReturnType<typeof party>} */ each, /** @type {string} */ who) => {
      each.who = who;
      if (!each.number) {
        each.scheme = who === 'organisation' ? 'SOCIAL_CREDIT_CODE' : 'RESIDENT_ID';
      }
    };
    const keys = (/** @type {KeyboardEvent} */ event) => {
      if (event.ctrlKey && event.key === 'Enter' && !done.value) {
        event.preventDefault();
        send();
      }
    };
    onMounted(() => { start(); addEventListener('keydown', keys); });
    onUnmounted(() => removeEventListener('keydown', keys));
    const choices = (/** @type {string} */ family, /** @type {string[]} */ values, /** @type {string} */ none) => [...(none ? [['', t(none)]] : []), ...values.map((each) => [each, word(family, each)])];

    return () => (done.value ? h(Slip, { done: done.value, onAgain: again }) : [
      h('div', { class: 'head' }, [h('div', [h('h1', t('register.title')), h('p', { class: 'soft' }, t('register.sub'))]), h('p', { class: 'soft small wide-only' }, [h('kbd', 'Ctrl'), ' + ', h('kbd', 'Enter'), ` ${t('register.send')}`])]),
      h('form', { class: 'stack', novalidate: true, onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); send(); } }, [
        h('section', { class: 'sheet grid' }, [
          h(Field, { ...bind(form, 'title', work), class: 'w8', label: t('case.title'), must: true, more: { name: 'title', maxlength: 200 } }),
          h(Field, { ...bind(form, 'channel', work), class: 'w4', label: t('case.channel'), kind: 'choice', options: choices('channel', county.value?.channels ?? [], '') }),
          h(Field, { ...bind(form, 'narrative', work), label: t('case.narrative'), kind: 'area', must: true, more: { name: 'narrative', maxlength: 20000 } }),
          h('div', { class: 'row' }, [h('button', { type: 'button', disabled: hint.busy || !form['title'], onClick: propose }, t('register.suggest')), suggested.value ? h('span', { role: 'status', class: 'small' }, own(`${t('register.suggested')}${listed(suggested.value.reasons.map((each) => each.title))}`)) : null]),
          h(Wrong, { trouble: hint.trouble }),
          h(Field, { ...bind(form, 'kind', work), class: 'w3', label: t('case.kind'), kind: 'choice', options: choices('kind', county.value?.kinds ?? [], 'register.byrules') }),
          form['kind'] === 'PETITION' ? h(Field, { ...bind(form, 'category', work), class: 'w3', label: t('case.category'), kind: 'choice', options: choices('category', county.value?.categories ?? [], 'app.none') }) : null,
          h(Field, { ...bind(form, 'topic', work), class: 'w3', label: t('case.topic'), kind: 'choice', options: topics() }),
          h(Field, { ...bind(form, 'window', work), class: 'w3', label: t('case.window'), kind: 'choice', options: [['', t('app.none')], ...(county.value?.windows ?? []).map((each) => [each.id, each.name, ZH])] }),
          isVisit() ? h(Field, { ...bind(form, 'visitors', work), class: 'w3', label: t('case.visitors'), hint: Number(form['visitors']) >= GROUP ? t('register.visitors') : '', more: { name: 'visitors', type: 'number', min: 0, max: 9999 } }) : null,
          h(Field, { ...bind(form, 'receivedAt', work), class: 'w3', label: t('register.received'), more: { name: 'receivedAt', type: 'datetime-local' } }),
          isVisit() ? h(Field, { ...bind(form, 'attendedAt', work), class: 'w6', label: t('register.attended'), more: { name: 'attendedAt', maxlength: 200 } }) : null,
          isReport() ? [
            accused.map((each, i) => h(Field, {
              class: 'w6', label: t('register.accused', { n: i + 1 }), kind: 'choice', options: organs(), more: { name: `accused-${i}` },
              modelValue: each, 'onUpdate:modelValue': (/** @type {string} */ value) => { accused[i] = value; }, faults: [...(i === 0 ? work.faults('accused') : []), ...(each ? work.faults(`accused/${sent.accused.indexOf(each)}`) : [])],
            })),
            h('div', { class: 'row' }, [h('button', { type: 'button', disabled: !accused.at(-1), onClick: () => { accused.push(''); } }, t('register.accused.add')), h('span', { class: 'small soft' }, t('register.anonymous'))]),
          ] : null,
        ]),
        h('section', { class: 'sheet grid' }, [
          h('h2', t('case.place')),
          h(PlaceFields, { of: where, width: 'w4', label: (tier) => (tier ? word('tier', tier) : t('case.place')), none: t('app.choose'), must: true, faults: work.faults('place') }),
        ]),
        h('section', { class: 'sheet' }, [
          h('h2', t('register.parties')),
          parties.map((each, i) => h('div', { class: 'party', role: 'group', 'aria-label': t('register.party', { n: i + 1 }) }, [
            h('div', { class: 'grid' }, [
              h(Field, { ...bind(each, 'role'), class: 'w2', label: t('party.role'), kind: 'choice', options: choices('role', ROLES, ''), faults: wrong(each, 'role'), more: { name: `role-${i}` } }),
              h(Field, { ...bind(each, 'who'), 'onUpdate:modelValue': (/** @type {string} */ value) => be(each, value), class: 'w2', label: t('party.who'), kind: 'choice', options: choices('who', ['person', 'organisation'], ''), more: { name: `who-${i}` } }),
              h(Field, { ...bind(each, 'name'), class: 'w4', label: t(each.who === 'organisation' ? 'party.organisation' : 'party.name'), faults: wrong(each, 'name'), more: { name: `name-${i}`, autocomplete: 'off' } }),
              h(Field, { ...bind(each, 'phone'), class: 'w4', label: t('party.phone'), faults: wrong(each, 'phone'), more: { name: `phone-${i}`, inputmode: 'tel', autocomplete: 'off' } }),
              h(Field, { ...bind(each, 'scheme'), class: 'w2', label: t('party.scheme'), kind: 'choice', options: choices('scheme', SCHEMES, ''), faults: wrong(each, 'identity/scheme'), more: { name: `scheme-${i}` } }),
              h(Field, { ...bind(each, 'number'), class: 'w4', label: t('party.number'), faults: wrong(each, 'identity/number'), more: { name: `number-${i}`, autocomplete: 'off' } }),
              h(Field, { ...bind(each, 'address'), class: 'w6', label: t('party.address'), faults: wrong(each, 'address'), more: { name: `address-${i}`, autocomplete: 'off' } }),
            ]),
            parties.length > 1 ? h('button', { type: 'button', 'aria-label': t('register.drop', { n: i + 1 }), onClick: () => parties.splice(i, 1) }, '×') : null,
          ])),
          h('button', { type: 'button', onClick: () => { parties.push(party('RESPONDENT')); } }, t('register.add')),
        ]),
        h(ProxyPart, { of: proxy, parties: named().length ? named() : parties, work }),
        h(Alike, { look: alike }),
        h(Wrong, { trouble: work.trouble, fields: [...FIELDS, ...proxy.fields(), ...parties.flatMap(fields), ...sent.accused.map((_, i) => `accused/${i}`)] }),
        h('div', { class: 'row' }, h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : 'register.send'))),
      ]),
    ]);
  },
};

/** What the citizen takes home; below it, for the clerk alone, where the profile would send the matter and why. */
const Slip = {
  props: ['done'],
  emits: ['again'],
  setup(/** @type {{ done: import('../../client/staff.js').RegisteredView }} */ props, /** @type {any} */ { emit }) {
    const { id } = props.done;
    const way = props.done.sealed ? null : loaded(async () => {
      const [advised, seen] = await Promise.all([advice(centre(), { id }), view(centre(), { id })]);
      return { advised: advised.value, mayDispatch: seen.value.actions.includes('dispatch') };
    });
    const advised = () => {
      if (!way) {
        return h('p', { class: 'soft' }, t('register.advice.sealed'));
      }
      if (way.trouble) {
        return h('p', { class: 'soft' }, t('register.advice.none', { why: listed([way.trouble.title, ...way.trouble.items.map((each) => each.message)]) }));
      }
      if (!way.value) {
        return h('p', { class: 'soft' }, t('ui.loading'));
      }
      const { organ, tier, candidates, reasons } = way.value.advised;
      return [
        h('p', { class: 'row' }, [h('strong', own(organ.name)), h('span', { class: 'tag brand' }, word('tier', tier))]),
        h('ul', { class: 'small' }, reasons.map((each) => h('li', [own(reasoned(each)), each.basis.length ? h('span', { class: 'soft' }, ` ${listed(each.basis.map(law))}`) : null]))),
        candidates.length > 1 ? h('p', { class: 'small soft' }, own(t('register.advice.others', { organs: listed(candidates.slice(1).map((each) => each.name)) }))) : null,
        way.value.mayDispatch ? h('div', h('a', { class: 'button', href: link('case', id) }, t('register.dispatch'))) : h('p', { class: 'small soft' }, t('register.advice.others-dispatch')),
      ];
    };
    return () => [
      h('section', { class: 'sheet stack', role: 'status' }, [
        h('h1', t('register.done')),
        h('dl', { class: 'facts' }, [h('dt', t('case.number')), h('dd', { class: 'num' }, props.done.number), h('dt', t('follow.code')), h('dd', { class: 'code' }, props.done.queryCode.replace(/(.{4})(?=.)/g, '$1-'))]),
        h('p', { class: 'soft' }, t('register.slip')),
        h('div', { class: 'row no-print' }, [
          h('button', { type: 'button', class: 'primary', onClick: () => emit('again') }, t('register.next')),
          h('a', { class: 'button', href: link('case', id) }, t('register.open')),
          h('button', { type: 'button', onClick: () => print() }, t('app.print')),
        ]),
      ]),
      h('section', { class: 'sheet stack tight no-print', 'aria-live': 'polite' }, [h('h2', t('case.advice')), advised()]),
    ];
  },
};
