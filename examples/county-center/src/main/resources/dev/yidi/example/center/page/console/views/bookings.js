import * as staff from '../../client/staff.js';
import { h, onMounted, onUnmounted, reactive, ref } from '../../ui/vue.js';
import { hour, own, t, weekday, word, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Loaded, Wrong } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link } from '../../ui/route.js';
import { may } from '../rights.js';
import { centre, county } from '../session.js';
import { today, topics } from '../show.js';

/** @typedef {import('../../client/staff.js').BookingView} Booking */
/** @typedef {import('../../client/staff.js').SlotView} Slot */
/** @typedef {import('../../ui/acts.js').Act} Act */

const PAUSE = 30_000;
const DAYS = 14;
const GROUNDS = ['ELDERLY', 'DISABLED', 'PREGNANT'];
const CHANNELS = ['VISIT', 'PHONE'];
const OPEN = ['BOOKED', 'DISPLACED'];
const TONES = /** @type {Record<string, string>} */ ({ BOOKED: 'brand', DISPLACED: 'warn', ARRIVED: 'good', MISSED: 'bad' });

const windows = () => county.value?.windows ?? [];
const name = (/** @type {string} */ id) => windows().find((each) => each.id === id)?.name ?? id;
const byTime = (/** @type {Booking} */ one, /** @type {Booking} */ other) => one.from.localeCompare(other.from) || one.number.localeCompare(other.number);
const on = (/** @type {string} */ day) => weekday(`${day}T12:00:00+08:00`);

/** Slots to choose from, those at the window first, a group for each day and window. @param {Slot[]} slots @param {string} first */
const choices = (slots, first) => {
  /** @type {Map<string, { label: string, lang: string, options: string[][] }>} */
  const groups = new Map();
  const sorted = [...slots.filter((each) => each.window === first), ...slots.filter((each) => each.window !== first)];
  for (const each of sorted) {
    const of = `${each.day} ${each.window}`;
    const group = groups.get(of) ?? { label: `${on(each.day)} · ${each.name}`, lang: ZH, options: [] };
    group.options.push([`${each.from} ${each.window}`, `${hour(each.from)}–${hour(each.until)} · ${t('bookings.free', { n: each.free })}`]);
    groups.set(of, group);
  }
  return [['', t('app.choose')], ...groups.values()];
};

/** What may be done with an appointment; a time gone by and a time to come are not taken to the queue. @param {Booking} each @param {Slot[]} slots @returns {Act[]} */
const acts = (each, slots) => {
  const { number } = each;
  const step = (/** @type {(way: any, parameters: any) => Promise<any>} */ operation, body = (/** @type {Record<string, any>} */ _) => /** @type {any} */ ({})) => (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => operation(centre(), { number, idempotencyKey, body: body(v) });
  const isOpen = OPEN.includes(each.state);
  const isToday = each.day === today();
  const begun = Date.parse(each.from) <= Date.now();
  const seat = (/** @type {Record<string, any>} */ v) => {
    const [from = '', window = ''] = String(v['window']).split(' ');
    return { window, from };
  };
  /** @type {(Act | false)[]} */
  const list = [
    isOpen && isToday && { name: `arrive-${number}`, label: t('bookings.arrive'), says: t('bookings.arrive.says'), asks: [{ name: 'grounds', label: t('counter.priority'), kind: 'ticks', options: GROUNDS.map((one) => [one, word('priority', one)]) }], send: step(staff.bookingArrive, (v) => ({ grounds: v['grounds'] })) },
    each.state === 'BOOKED' && begun && { name: `miss-${number}`, label: t('bookings.miss'), says: t('bookings.miss.says'), send: step(staff.bookingMiss) },
    isOpen && { name: `move-${number}`, label: t('bookings.move'), says: slots.length ? '' : t('bookings.none'), asks: [{ name: 'window', label: t('bookings.to'), kind: 'choice', options: choices(slots, each.window), must: true }], send: step(staff.bookingMove, seat) },
    each.toBeTold && { name: `told-${number}`, label: t('bookings.told'), says: t('bookings.told.says'), send: step(staff.bookingTold) },
    isOpen && { name: `cancel-${number}`, label: t('bookings.cancel'), says: t('bookings.cancel.says'), send: step(staff.bookingCancel) },
  ];
  return /** @type {Act[]} */ (list.filter(Boolean));
};

/** What people booked for a day: who is expected, who came, who did not; and a time for whoever asks at the desk or by telephone. */
export const Bookings = {
  setup() {
    const form = reactive({ day: today(), window: '' });
    const said = ref(/** @type {(() => string) | null} */ (null));
    const all = loaded(async () => (await staff.bookingDay(centre(), /** @type {any} */ ({ ...(form.day ? { day: form.day } : {}), ...(form.window ? { window: form.window } : {}) }))).value.items.sort(byTime));
    const tell = loaded(async () => (await staff.bookingToTell(centre())).value.items);
    const slots = loaded(async () => (await staff.bookingSlots(centre(), { days: DAYS })).value.items);
    const refresh = () => Promise.all([all.again(), tell.again(), slots.again()]);
    let timer = 0;
    onMounted(() => { timer = setInterval(() => { if (!document.querySelector('.act')) { all.again(); tell.again(); } }, PAUSE); });
    onUnmounted(() => clearInterval(timer));
    const choose = (/** @type {'day' | 'window'} */ field, /** @type {string} */ value) => {
      form[field] = value;
      said.value = null;
      all.anew();
    };
    const done = (/** @type {any} */ answer, /** @type {string} */ act) => {
      const what = act.slice(0, act.indexOf('-'));
      said.value = () => (what === 'arrive' ? t('bookings.arrived', { number: answer.value.number, how: word('came', answer.value.how) }) : t(`bookings.${what}.done`));
      refresh();
    };
    const line = (/** @type {Booking} */ each, /** @type {boolean} */ dated) => h('tr', { key: each.number }, [
      h('td', { 'data-label': t('bookings.time'), class: 'num nowrap' }, [dated ? `${on(each.day)} ` : '', h('strong', `${hour(each.from)}–${hour(each.until)}`)]),
      h('td', { 'data-label': t('bookings.who') }, [h('strong', own(each.name)), each.phone ? h('span', { class: 'soft num' }, ` ${each.phone}`) : null, each.deputy ? h('div', { class: 'small soft' }, own(t('bookings.by', { name: each.deputy }))) : null, h('div', { class: 'small soft num' }, each.number)]),
      h('td', { 'data-label': t('case.window') }, own(name(each.window))),
      h('td', { 'data-label': t('bookings.about') }, [
        own([each.kind ? word('kind', each.kind) : '', each.topic?.name ?? ''].filter(Boolean).join(' · ') || t('counter.unknown')),
        h('div', { class: 'small soft' }, [word('channel', each.channel), each.caseId ? [' · ', h('a', { href: link('case', each.caseId) }, t('bookings.case'))] : null]),
      ]),
      h('td', { 'data-label': t('col.stage') }, [h('span', { class: `tag ${TONES[each.state] ?? ''}` }, word('booking', each.state)), each.came ? h('span', { class: `tag ${each.came === 'LATE' ? 'warn' : 'good'}` }, word('came', each.came)) : null]),
      h('td', h(Acts, { acts: acts(each, slots.value ?? []), label: `${each.name} ${hour(each.from)}`, onDone: done })),
    ]);
    const table = (/** @type {Booking[]} */ items, /** @type {string} */ caption, dated = false) => h('table', { class: 'list bookings' }, [
      h('caption', { class: 'unseen' }, caption),
      h('thead', h('tr', [t('bookings.time'), t('bookings.who'), t('case.window'), t('bookings.about'), t('col.stage'), t('bookings.do')].map((each) => h('th', { scope: 'col' }, each)))),
      h('tbody', items.map((each) => line(each, dated))),
    ]);
    const count = (/** @type {Booking[]} */ items, /** @type {string[]} */ states) => items.filter((each) => states.includes(each.state)).length;
    return () => [
      h('div', { class: 'head' }, [h('div', [h('h1', t('bookings.title')), h('p', { class: 'soft' }, t('bookings.sub'))]), h('a', { class: 'button', href: link('counter') }, t('counter.title'))]),
      h('div', { role: 'status' }, [said.value ? h('p', { class: 'note good num' }, said.value()) : null]),
      tell.trouble ? h(Wrong, { trouble: tell.trouble }) : tell.value?.length ? h('section', { class: 'sheet flush' }, [
        h('div', { class: 'inset stack tight' }, [h('h2', t('bookings.tell', { n: tell.value.length })), h('p', { class: 'note warn small' }, t('bookings.tell.says'))]),
        table(tell.value, t('bookings.tell', { n: tell.value.length }), true),
      ]) : null,
      h('section', { class: 'sheet flush' }, [
        h('div', { class: 'inset grid' }, [
          h(Field, { class: 'w3', label: t('bookings.day'), more: { name: 'of-day', type: 'date' }, modelValue: form.day, 'onUpdate:modelValue': (/** @type {string} */ v) => choose('day', v) }),
          h(Field, { class: 'w4', label: t('case.window'), kind: 'choice', more: { name: 'of-window' }, options: [['', t('bookings.all')], ...windows().map((each) => [each.id, each.name, ZH])], modelValue: form.window, 'onUpdate:modelValue': (/** @type {string} */ v) => choose('window', v) }),
          all.value && !all.trouble ? h('p', { class: 'small soft num', role: 'status' }, t('bookings.counts', { all: all.value.length, open: count(all.value, OPEN), came: count(all.value, ['ARRIVED']), missed: count(all.value, ['MISSED']) })) : null,
        ]),
        h(Loaded, { of: all, empty: (/** @type {Booking[]} */ v) => !v.length, nothing: t('bookings.nobody') }, { default: (/** @type {Booking[]} */ items) => table(items, t('bookings.title')) }),
      ]),
      h(Desk, { onBooked: refresh }),
      may('HANDLE') ? h(Closing, { onDone: refresh }) : null,
    ];
  },
};

/** A window that is closed for some hours of a day, and opened again. */
const Closing = {
  emits: ['done'],
  setup(/** @type {any} */ _, /** @type {any} */ { emit }) {
    const said = ref('');
    const hours = () => [
      { name: 'window', label: t('case.window'), kind: 'choice', options: windows().map((each) => [each.id, each.name, ZH]), must: true, width: 'w3' }, { name: 'day', label: t('bookings.day'), type: 'date', first: today(), must: true, width: 'w3' },
      { name: 'hours', label: t('windows.from'), type: 'time', must: true, width: 'w3' }, { name: 'hours/until', label: t('windows.until'), type: 'time', must: true, width: 'w3' },
    ];
    const span = (/** @type {Record<string, any>} */ v) => ({ day: v['day'] || undefined, hours: v['hours'] && v['hours/until'] ? `${v['hours']}-${v['hours/until']}` : undefined });
    /** @returns {Act[]} */
    const all = () => [
      { name: 'close', label: t('windows.close'), asks: [...hours(), { name: 'reason', label: t('windows.reason'), hint: t('windows.reason.hint'), kind: 'area', must: true }], send: (idempotencyKey, v) => staff.hallClose(centre(), { window: v['window'], idempotencyKey, body: /** @type {any} */ ({ ...span(v), reason: v['reason'] || undefined }) }) },
      { name: 'reopen', label: t('windows.reopen'), says: t('windows.reopen.says'), asks: hours(), send: (idempotencyKey, v) => staff.hallReopen(centre(), { window: v['window'], idempotencyKey, body: /** @type {any} */ (span(v)) }) },
    ];
    const done = (/** @type {any} */ _answer, /** @type {string} */ act) => {
      said.value = act;
      emit('done');
    };
    return () => h('section', { class: 'sheet stack' }, [
      h('div', [h('h2', t('windows.title')), h('p', { class: 'soft small' }, t('windows.sub'))]),
      h('div', { role: 'status' }, [said.value ? h('p', { class: 'note good' }, t(`windows.${said.value}.done`)) : null]),
      h(Acts, { acts: all(), label: t('windows.title'), onDone: done }),
    ]);
  },
};

/** A time for whoever asks at the desk or by telephone; the code is shown once. */
const Desk = {
  emits: ['booked'],
  setup(/** @type {any} */ _, /** @type {any} */ { emit }) {
    const person = { name: '', phone: '', number: '', deputy: '', deputyPhone: '' };
    const form = reactive({ channel: 'VISIT', kind: '', topic: '', window: '', day: '', from: '', ...person });
    const work = command();
    const done = ref(/** @type {import('../../client/staff.js').BookedView | null} */ (null));
    const slots = loaded(async () => (await staff.bookingSlots(centre(), /** @type {any} */ ({ days: DAYS, ...(form.kind ? { kind: form.kind } : {}), ...(form.topic ? { topic: form.topic } : {}) }))).value.items);
    const errand = (/** @type {'kind' | 'topic'} */ field, /** @type {string} */ value) => {
      Object.assign(form, { [field]: value, window: '', day: '', from: '' });
      slots.anew();
    };
    const offered = () => [...new Map((slots.value ?? []).map((each) => [each.window, [each.window, each.name, ZH]])).values()];
    const days = () => [...new Set((slots.value ?? []).filter((each) => each.window === form.window).map((each) => each.day))];
    const hours = () => (slots.value ?? []).filter((each) => each.window === form.window && each.day === form.day);
    const first = () => [['', t('app.choose')]];
    const book = async (/** @type {Event} */ event) => {
      event.preventDefault();
      /** @type {any} */
      const body = { channel: form.channel, window: form.window, from: form.from, name: form.name.trim() };
      for (const each of /** @type {const} */ (['kind', 'topic'])) if (form[each]) body[each] = form[each];
      if (form.phone) body.phone = form.phone.trim();
      if (form.number) body.identity = { scheme: 'RESIDENT_ID', number: form.number.trim() };
      if (form.deputy) body.deputy = { name: form.deputy.trim(), ...(form.deputyPhone ? { phone: form.deputyPhone.trim() } : {}) };
      const got = await work.run((idempotencyKey) => staff.bookingBook(centre(), { idempotencyKey, body }));
      if (got) {
        done.value = got.value;
        Object.assign(form, person, { window: '', day: '', from: '' });
        slots.again();
        emit('booked');
      }
    };
    const set = (/** @type {Record<string, string>} */ values) => Object.assign(form, values);
    const slip = (/** @type {import('../../client/staff.js').BookedView} */ of) => h('div', { class: 'note good stack tight' }, [
      h('strong', { class: 'num' }, own(t('bookings.booked', { at: `${weekday(of.from)} ${hour(of.from)}`, window: name(of.window) }))),
      h('dl', { class: 'facts' }, [h('dt', t('bookings.number')), h('dd', { class: 'num' }, of.number), h('dt', t('follow.code')), h('dd', { class: 'code' }, of.queryCode.replace(/(.{4})(?=.)/g, '$1-'))]),
      h('p', { class: 'small' }, t('bookings.booked.says')),
    ]);
    return () => h('form', { class: 'sheet stack', novalidate: true, onSubmit: book }, [
      h('div', [h('h2', t('bookings.desk')), h('p', { class: 'soft small' }, t('bookings.desk.sub'))]),
      h('div', { role: 'status' }, [done.value ? slip(done.value) : null]),
      h(Loaded, { of: slots, empty: (/** @type {Slot[]} */ v) => !v.length && !form.kind && !form.topic, nothing: t('bookings.none') }, {
        default: () => [
          h('div', { class: 'grid' }, [
            h(Field, { ...bind(form, 'channel', work), class: 'w4', label: t('case.channel'), kind: 'choice', options: CHANNELS.map((each) => [each, word('channel', each)]) }),
            h(Field, { class: 'w4', label: t('case.kind'), kind: 'choice', more: { name: 'kind' }, options: [['', t('counter.unknown')], ...(county.value?.kinds ?? []).map((each) => [each, word('kind', each)])], modelValue: form.kind, 'onUpdate:modelValue': (/** @type {string} */ v) => errand('kind', v), faults: work.faults('kind') }),
            h(Field, { class: 'w4', label: t('case.topic'), kind: 'choice', more: { name: 'topic' }, options: [['', t('counter.unknown')], ...topics().slice(1)], modelValue: form.topic, 'onUpdate:modelValue': (/** @type {string} */ v) => errand('topic', v), faults: work.faults('topic') }),
            h(Field, { class: 'w4', label: t('case.window'), kind: 'choice', must: true, more: { name: 'window' }, hint: slots.value?.length ? '' : t('bookings.none.fit'), options: [...first(), ...offered()], modelValue: form.window, 'onUpdate:modelValue': (/** @type {string} */ v) => set({ window: v, day: '', from: '' }), faults: work.faults('window') }),
            h(Field, { class: 'w4', label: t('bookings.day'), kind: 'choice', must: true, more: { name: 'day' }, options: [...first(), ...days().map((each) => [each, on(each)])], modelValue: form.day, 'onUpdate:modelValue': (/** @type {string} */ v) => set({ day: v, from: '' }) }),
            h(Field, { ...bind(form, 'from', work), class: 'w4', label: t('bookings.time'), kind: 'choice', must: true, options: [...first(), ...hours().map((each) => [each.from, `${hour(each.from)}–${hour(each.until)} · ${t('bookings.free', { n: each.free })}`])] }),
            h(Field, { ...bind(form, 'name', work), class: 'w4', label: t('party.name'), must: true, more: { name: 'name', autocomplete: 'off' } }),
            h(Field, { ...bind(form, 'phone', work), class: 'w4', label: t('party.phone'), more: { name: 'phone', inputmode: 'tel', autocomplete: 'off' } }),
            h(Field, { ...bind(form, 'number', work), class: 'w4', label: t('bookings.identity'), faults: work.faults('identity/number'), more: { name: 'number', autocomplete: 'off' } }),
            h(Field, { ...bind(form, 'deputy', work), class: 'w4', label: t('bookings.deputy'), faults: work.faults('deputy/name'), more: { name: 'deputy', autocomplete: 'off' } }),
            form.deputy ? h(Field, { ...bind(form, 'deputyPhone', work), class: 'w4', label: t('bookings.deputy.phone'), faults: work.faults('deputy/phone'), more: { name: 'deputyPhone', inputmode: 'tel', autocomplete: 'off' } }) : null,
          ]),
          h(Wrong, { trouble: work.trouble, fields: ['channel', 'kind', 'topic', 'window', 'from', 'name', 'phone', 'identity/number', 'deputy/name', 'deputy/phone'] }),
          h('div', { class: 'row' }, h('button', { class: 'primary', disabled: work.busy || !form.from }, t(work.busy ? 'ui.sending' : form.from ? 'bookings.book' : 'bookings.first'))),
        ],
      }),
    ]);
  },
};
