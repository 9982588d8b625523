import { appointmentBook, appointmentCancel, appointmentFollow, appointmentMove, appointmentSlots } from '../../client/citizen.js';
import { h, reactive, ref, watch } from '../../ui/vue.js';
import { hour, language, own, t, weekday, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Loaded, Wrong } from '../../ui/parts.js';
import { centre, grouped, sendCode } from '../centre.js';

/** @typedef {import('../../client/citizen.js').SlotView} Slot */

/** Books a time at a window, or looks at one that was booked. */
export const Appointment = {
  setup() {
    const slots = loaded(async () => (await appointmentSlots(centre(), { days: 14 })).value.items);
    const form = reactive({ window: '', day: '', from: '', name: '', phone: '', proof: '' });
    const code = command();
    const work = command();
    const isSent = ref(false);
    const booked = ref(/** @type {import('../../client/citizen.js').BookedView | null} */ (null));
    const prove = async () => {
      isSent.value = await code.run(async () => (await sendCode(form.phone), true)) ?? isSent.value;
    };
    const book = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const { window, from, name, phone, proof } = form;
      booked.value = (await work.run((idempotencyKey) => appointmentBook(centre(), { idempotencyKey, body: { window, from, name, phone, proof } })))?.value ?? null;
      scrollTo(0, 0);
    };
    const choose = (/** @type {Slot[]} */ items) => {
      const windows = [...new Map(items.map((each) => [each.window, [each.window, each.name, ZH]])).values()];
      form.window ||= windows[0][0];
      const days = [...new Set(items.filter((each) => each.window === form.window).map((each) => each.day))];
      const on = days.includes(form.day) ? form.day : days[0];
      return [
        h(Field, { label: t('book.window'), kind: 'choice', more: { name: 'window' }, options: windows, modelValue: form.window, 'onUpdate:modelValue': (/** @type {string} */ v) => Object.assign(form, { window: v, day: '', from: '' }) }),
        h(Field, { label: t('book.day'), kind: 'choice', more: { name: 'day' }, options: days.map((each) => [each, weekday(`${each}T12:00:00+08:00`)]), modelValue: on, 'onUpdate:modelValue': (/** @type {string} */ v) => Object.assign(form, { day: v, from: '' }) }),
        h('fieldset', { class: 'stack tight' }, [
          h('legend', { class: 'legend' }, t('book.time')),
          h('div', { class: 'slots' }, items.filter((each) => each.window === form.window && each.day === on).map((each) => h('button', {
            type: 'button', 'aria-pressed': String(form.from === each.from), onClick: () => { form.from = each.from; },
          }, [h('span', { class: 'num' }, `${hour(each.from)}–${hour(each.until)}`), h('span', { class: 'soft small' }, t('book.free', { n: each.free }))]))),
        ]),
      ];
    };
    return () => (booked.value ? h('div', { class: 'sheet slip' }, [
      h('h1', t('book.done')),
      h('p', own(`${weekday(booked.value.from)} ${hour(booked.value.from)} · ${slots.value?.find((each) => each.window === booked.value?.window)?.name ?? ''}`)),
      h('h2', t('slip.code')), h('p', { class: 'code' }, grouped(booked.value.queryCode)), h('p', t('book.keep')),
      h('button', { type: 'button', class: 'no-print', onClick: () => print() }, t('ui.print')),
    ]) : [
      h('div', { class: 'lead' }, [h('h1', t('book.title')), h('p', { class: 'soft' }, t('book.sub'))]),
      h('form', { class: 'wide', novalidate: true, onSubmit: book }, [
        h('section', { class: 'sheet stack' }, [h('h2', t('book.when')), h(Loaded, { of: slots, empty: (/** @type {Slot[]} */ v) => !v.length, nothing: t('book.none') }, { default: choose })]),
        slots.value?.length ? [
          h('section', { class: 'sheet stack' }, [
            h('h2', t('submit.who')),
            h(Field, { ...bind(form, 'name', work), label: t('submit.name'), must: true, more: { name: 'name', autocomplete: 'name' } }),
            h(Field, { ...bind(form, 'phone', work), label: t('submit.phone'), must: true, more: { name: 'phone', inputmode: 'tel', autocomplete: 'tel' } }),
            h('div', { class: 'withbutton' }, [
              h(Field, { ...bind(form, 'proof', work), label: t('submit.proof'), must: true, more: { name: 'proof', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 6 } }),
              h('button', { type: 'button', disabled: code.busy, onClick: prove }, t(isSent.value ? 'submit.resend' : 'submit.send')),
            ]),
            h('div', { 'aria-live': 'polite' }, [isSent.value && !code.trouble ? h('p', { class: 'note good' }, t('submit.sent')) : null]),
            h(Wrong, { trouble: code.trouble }),
          ]),
          h(Wrong, { trouble: work.trouble, fields: ['name', 'phone', 'proof'] }),
          h('button', { class: 'primary', disabled: work.busy || !form.from }, t(work.busy ? 'ui.sending' : form.from ? 'book.book' : 'book.first')),
        ] : null,
      ]),
      h(Kept),
    ]);
  },
};

/** An appointment that was booked: look at it, give it up. */
const Kept = {
  setup() {
    const form = reactive({ queryCode: '', secondFactor: '' });
    const look = command();
    const end = command();
    const found = ref(/** @type {import('../../client/citizen.js').AppointmentView | null} */ (null));
    const seen = async () => { found.value = (await look.run(() => appointmentFollow(centre(), { body: { ...form } })))?.value ?? null; };
    const show = async (/** @type {Event} */ event) => {
      event.preventDefault();
      await seen();
    };
    watch(language, () => { if (found.value) { seen(); } });
    const move = command();
    const moving = ref(false);
    const times = loaded(async () => (await appointmentSlots(centre(), { days: 14 })).value.items);
    const to = reactive({ slot: '' });
    const again = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const [from = '', window = ''] = to.slot.split(' ');
      if (await move.run((idempotencyKey) => appointmentMove(centre(), { idempotencyKey, body: { ...form, window, from } }))) {
        moving.value = false;
        await seen();
      }
    };
    const choices = () => (times.value ?? []).map((each) => [`${each.from} ${each.window}`, `${weekday(each.from)} ${hour(each.from)} · ${each.name}`, ZH]);
    /** Asked once more, since the time goes to others at once. */
    const ending = ref(false);
    const cancel = async () => {
      if (await end.run((idempotencyKey) => appointmentCancel(centre(), { idempotencyKey, body: { ...form } }))) {
        ending.value = false;
        await seen();
      }
    };
    return () => h('details', { class: 'sheet' }, [
      h('summary', t('kept.title')),
      h('form', { class: 'wide', novalidate: true, onSubmit: show }, [
        h(Field, { ...bind(form, 'queryCode', look), label: t('follow.code'), must: true, more: { name: 'queryCode', autocomplete: 'off' } }),
        h(Field, { ...bind(form, 'secondFactor', look), label: t('follow.factor'), must: true, more: { name: 'secondFactor', autocomplete: 'off', maxlength: 4 } }),
        h(Wrong, { trouble: look.trouble, fields: ['queryCode', 'secondFactor'] }),
        h('button', { disabled: look.busy }, t('kept.look')),
        found.value ? h('div', { class: 'note' }, [
          h('strong', own(`${weekday(found.value.from)} ${hour(found.value.from)} · ${found.value.windowName ?? ''}`)), h('p', found.value.state.text),
          found.value.closedBecause ? h('p', own(found.value.closedBecause)) : null,
          found.value.changeable ? h('div', { class: 'two' }, [h('button', { type: 'button', 'aria-expanded': String(moving.value), onClick: () => { moving.value = !moving.value; ending.value = false; } }, t('kept.move')), h('button', { type: 'button', 'aria-expanded': String(ending.value), disabled: end.busy, onClick: () => { ending.value = !ending.value; moving.value = false; } }, t('kept.cancel'))]) : null,
          found.value.changeable && ending.value ? h('div', { class: 'stack tight', role: 'group', 'aria-label': t('kept.cancel') }, [h('p', { role: 'status' }, t('kept.cancel.sure')), h('div', { class: 'two' }, [h('button', { type: 'button', disabled: end.busy, onClick: cancel }, t('kept.cancel.yes')), h('button', { type: 'button', onClick: () => { ending.value = false; } }, t('kept.cancel.no'))])]) : null,
        ]) : null,
        h(Wrong, { trouble: end.trouble }),
      ]),
      found.value?.changeable && moving.value ? h('form', { class: 'wide', novalidate: true, onSubmit: again }, [
        h(Field, { ...bind(to, 'slot', move), label: t('kept.to'), kind: 'choice', hint: times.value && !times.value.length ? t('book.none') : '', options: [['', t('kept.choose')], ...choices()] }),
        h(Wrong, { trouble: move.trouble, fields: ['slot'] }),
        h('button', { class: 'primary', disabled: move.busy || !to.slot }, t(move.busy ? 'ui.sending' : 'kept.moved')),
      ]) : null,
    ]);
  },
};
