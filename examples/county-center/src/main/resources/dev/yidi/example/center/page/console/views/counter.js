import * as staff from '../../client/staff.js';
import { h, onMounted, onUnmounted, reactive, ref, Teleport } from '../../ui/vue.js';
import { hour, moment, own, t, word, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Loaded, Wrong } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link, linkAsking } from '../../ui/route.js';
import { centre, county } from '../session.js';
import { topics } from '../show.js';

/** @typedef {import('../../client/staff.js').TicketView} Ticket */
/** @typedef {import('../../client/staff.js').FileLineView} Line */
/** @typedef {import('../../ui/acts.js').Act} Act */

const KEY = 'yidi.console.window';
const PAUSE = 10_000;
const GROUNDS = ['ELDERLY', 'DISABLED', 'PREGNANT', 'APPOINTMENT'];

const kept = () => {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};

/** All that are not served yet. */
const tickets = async () => {
  /** @type {Line[]} */
  const all = [];
  let cursor = /** @type {string | undefined} */ (undefined);
  do {
    const page = (await staff.ticketList(centre(), /** @type {any} */ ({ open: true, limit: 100, order: 'DUE', ...(cursor ? { cursor } : {}) }))).value;
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
};

/** The guidance desk, and the window: tickets are issued with their ground of priority, called, served, missed or left. */
export const Counter = {
  setup() {
    const windows = () => county.value?.windows ?? [];
    const at = ref(kept() || (windows()[0]?.id ?? ''));
    const name = (/** @type {string | undefined} */ id) => windows().find((each) => each.id === id)?.name ?? id ?? '';
    const queue = loaded(async () => {
      const items = await tickets();
      const going = items.filter((each) => each.stage !== 'WAITING');
      const seen = await Promise.all(going.map((each) => staff.ticketView(centre(), { id: each.id }).then((got) => ({ ticket: got.value, etag: got.etag ?? '' }), () => null)));
      return { waiting: items.filter((each) => each.stage === 'WAITING'), going: seen.filter((each) => each !== null) };
    });
    let timer = 0;
    const calm = () => !document.querySelector('.act');
    onMounted(() => { timer = setInterval(() => { if (calm()) queue.again(); }, PAUSE); });
    onUnmounted(() => clearInterval(timer));
    const stand = (/** @type {string} */ id) => {
      at.value = id;
      try {
        sessionStorage.setItem(KEY, id);
      } catch {
        // a browser that keeps nothing asks again next time
      }
    };

    const call = command();
    const nobody = ref(false);
    const next = async () => {
      nobody.value = false;
      const got = await call.run((idempotencyKey) => staff.hallCallNext(centre(), { window: at.value, idempotencyKey }), at.value);
      if (got) {
        await queue.again();
      } else if (call.trouble?.status === 404) {
        nobody.value = true;
        call.trouble = null;
      }
    };

    const steps = (/** @type {Ticket} */ ticket, /** @type {string} */ etag) => {
      const step = (/** @type {(way: any, parameters: any) => Promise<any>} */ operation, body = (/** @type {Record<string, any>} */ _) => /** @type {any} */ ({})) => (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => operation(centre(), { id: ticket.id, idempotencyKey, ifMatch: etag, body: body(v) });
      const turn = ticket.turns[ticket.turns.length - 1];
      const others = windows().filter((each) => each.id !== turn?.window).map((each) => [each.id, each.name, ZH]);
      /** @type {(Act | false)[]} */
      const list = [
        ticket.stage === 'CALLED' && { name: `begin-${ticket.id}`, label: t('counter.begin'), plain: true, send: step(staff.ticketBeginServing) },
        ticket.stage === 'CALLED' && { name: `again-${ticket.id}`, label: t('counter.again'), plain: true, send: step(staff.ticketCallAgain) },
        ticket.stage === 'CALLED' && { name: `missed-${ticket.id}`, label: t('counter.missed'), says: t('counter.missed.says'), send: step(staff.ticketMarkMissed) },
        ticket.stage === 'SERVING' && { name: `finish-${ticket.id}`, label: t('counter.finish'), plain: true, send: step(staff.ticketFinishServing) },
        others.length > 0 && { name: `pass-${ticket.id}`, label: t('counter.pass'), asks: [{ name: 'to', label: t('counter.to'), kind: 'choice', options: others }], send: step(staff.ticketPass, (v) => ({ to: v['to'] })) },
      ];
      return /** @type {Act[]} */ (list.filter(Boolean));
    };
    const leave = (/** @type {Line} */ each) => [{ name: `leave-${each.id}`, label: t('counter.leave'), says: t('counter.leave.says'), send: (/** @type {string} */ idempotencyKey) => staff.ticketLeave(centre(), { id: each.id, idempotencyKey, ifMatch: `"${each.version}"` }) }];

    return () => [
      h('div', { class: 'head' }, [h('div', [h('h1', t('counter.title')), h('p', { class: 'soft' }, t('counter.sub'))]), h('div', { class: 'row' }, [h('a', { class: 'button', href: link('bookings') }, t('bookings.title')), h('a', { class: 'button', href: link('hall') }, t('nav.hall'))])]),
      h('div', { class: 'halves' }, [
        h(Desk, { onDrawn: () => queue.again() }),
        h('section', { class: 'sheet stack' }, [
          h('h2', t('counter.window')),
          h(Field, { label: t('counter.at'), kind: 'choice', more: { name: 'at' }, options: windows().map((each) => [each.id, each.name, ZH]), modelValue: at.value, 'onUpdate:modelValue': stand }),
          h('div', { class: 'row' }, h('button', { type: 'button', class: 'primary', disabled: call.busy || !at.value, onClick: next }, t('counter.next'))),
          h('div', { role: 'status' }, [nobody.value ? h('p', { class: 'note' }, own(t('counter.nobody', { window: name(at.value) }))) : null]),
          h(Wrong, { trouble: call.trouble }),
        ]),
      ]),
      h(Loaded, { of: queue }, {
        default: (/** @type {{ waiting: Line[], going: { ticket: Ticket, etag: string }[] }} */ { waiting, going }) => h('div', { class: 'halves' }, [
          h('section', { class: 'sheet stack' }, [
            h('h2', t('counter.going')),
            going.length ? h('ul', { class: 'plain stack' }, going.map(({ ticket, etag }) => {
              const turn = ticket.turns[ticket.turns.length - 1];
              return h('li', { class: 'stack tight', key: ticket.id }, [
                h('div', { class: 'row' }, [h('strong', { class: 'num big' }, ticket.number), h('span', { class: `tag ${ticket.stage === 'SERVING' ? 'good' : 'brand'}` }, word('ticket', ticket.stage)), h('span', own(name(turn?.window))), turn && turn.calls > 1 ? h('span', { class: 'tag warn' }, t('counter.calls', { n: turn.calls })) : null]),
                h('p', { class: 'small soft num' }, [ticket.kind ? `${word('kind', ticket.kind)} · ` : '', ticket.topic ? own(`${ticket.topic.name} · `) : '', ticket.grounds.map((each) => word('priority', each)).join(t('ui.and')), turn ? ` ${t('counter.calledat', { at: hour(turn.calledAt) })}` : '']),
                h(Acts, { acts: steps(ticket, etag), label: ticket.number, onDone: () => queue.again() }),
                h('a', { href: toRegister({ kind: ticket.kind, topic: ticket.topic?.code, window: turn?.window }) }, t('counter.register')),
              ]);
            })) : h('p', { class: 'soft' }, t('counter.going.none')),
          ]),
          h('section', { class: 'sheet stack' }, [
            h('h2', t('hall.waiting', { n: waiting.length })),
            waiting.length ? h('ul', { class: 'plain stack' }, waiting.map((each) => h('li', { class: 'row apart', key: each.id }, [h('span', { class: 'row num' }, [h('strong', each.number), each.title && each.title !== each.number ? h('span', { class: 'soft small' }, own(each.title)) : null, h('span', { class: 'soft small' }, t('counter.since', { at: hour(each.receivedAt) }))]), h(Acts, { acts: leave(each), label: each.number, onDone: () => queue.again() })])))
              : h('p', { class: 'soft' }, t('hall.empty')),
          ]),
        ]),
      }),
    ];
  },
};

/** Where the matter of somebody who drew a ticket is registered: they came in person. @param {{ kind?: string | undefined, topic?: string | undefined, window?: string | undefined }} ticket */
const toRegister = ({ kind = '', topic = '', window = '' }) => linkAsking('register', { channel: 'VISIT', visitors: '1', kind, topic, window });

/** Prints the ticket alone. */
const printed = () => {
  document.documentElement.classList.add('ticketing');
  addEventListener('afterprint', () => document.documentElement.classList.remove('ticketing'), { once: true });
  print();
};

/** What a citizen takes along from the desk; seen on paper only. @param {{ of: { number: string, kind: string, window: string, drawnAt: string } }} props */
const Paper = ({ of }) => h('div', { class: 'ticket', 'aria-hidden': 'true' }, [
  h('p', own(county.value?.name)), h('strong', of.number), h('p', own((county.value?.windows ?? []).find((each) => each.id === of.window)?.name ?? t('counter.any'))),
  of.kind ? h('p', word('kind', of.kind)) : null, h('p', moment(of.drawnAt)), h('p', t('counter.paper')),
]);
Paper.props = ['of'];

/** What for, which window suits, and who goes first by which ground. */
const Desk = {
  emits: ['drawn'],
  setup(/** @type {any} */ _, /** @type {any} */ { emit }) {
    const blank = { kind: '', topic: '', window: '' };
    const form = reactive({ ...blank });
    const grounds = ref(/** @type {string[]} */ ([]));
    const work = command();
    const done = ref(/** @type {{ number: string, kind: string, topic: string, window: string, drawnAt: string } | null} */ (null));
    const fit = loaded(async () => (await staff.hallWindows(centre(), /** @type {any} */ ({ ...(form.kind ? { kind: form.kind } : {}), ...(form.topic ? { topic: form.topic } : {}) }))).value.items);
    const errand = (/** @type {'kind' | 'topic'} */ field, /** @type {string} */ value) => {
      form[field] = value;
      form.window = '';
      fit.again();
    };
    const draw = async (/** @type {Event} */ event) => {
      event.preventDefault();
      /** @type {any} */
      const body = { grounds: grounds.value };
      for (const name of /** @type {const} */ (['kind', 'topic', 'window'])) if (form[name]) body[name] = form[name];
      const got = await work.run((idempotencyKey) => staff.ticketDraw(centre(), { idempotencyKey, body }));
      if (got) {
        done.value = { ...form, number: got.value.number, drawnAt: new Date().toISOString() };
        Object.assign(form, blank);
        grounds.value = [];
        fit.again();
        emit('drawn');
      }
    };
    const option = (/** @type {any} */ each) => [each.window.id, `${each.window.name}${each.open ? '' : ` · ${t('counter.closed')}`}`, ZH];
    return () => h('form', { class: 'sheet stack', novalidate: true, onSubmit: draw }, [
      h('h2', t('counter.desk')),
      h('div', { class: 'grid' }, [
        h(Field, { class: 'w6', label: t('case.kind'), kind: 'choice', more: { name: 'kind' }, options: [['', t('counter.unknown')], ...(county.value?.kinds ?? []).map((each) => [each, word('kind', each)])], modelValue: form.kind, 'onUpdate:modelValue': (/** @type {string} */ v) => errand('kind', v), faults: work.faults('kind') }),
        h(Field, { class: 'w6', label: t('case.topic'), kind: 'choice', more: { name: 'topic' }, options: [['', t('counter.unknown')], ...topics().slice(1)], modelValue: form.topic, 'onUpdate:modelValue': (/** @type {string} */ v) => errand('topic', v), faults: work.faults('topic') }),
        h(Field, { ...bind(form, 'window', work), label: t('counter.suggested'), kind: 'choice', hint: fit.value?.length ? t('counter.suggested.hint') : t('counter.suggested.none'), options: [['', t('counter.any')], ...(fit.value ?? []).map(option)] }),
      ]),
      h('fieldset', { class: 'field' }, [h('legend', { class: 'legend' }, t('counter.priority')), h('div', { class: 'ticks' }, GROUNDS.map((each) => h('label', [
        h('input', { type: 'checkbox', name: 'grounds', value: each, checked: grounds.value.includes(each), onChange: () => { grounds.value = grounds.value.includes(each) ? grounds.value.filter((one) => one !== each) : [...grounds.value, each]; } }), word('priority', each),
      ])))]),
      h(Wrong, { trouble: work.trouble, fields: ['kind', 'topic', 'window'] }),
      h('div', { class: 'row' }, h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : 'counter.draw'))),
      h('div', { role: 'status' }, [done.value ? h('p', { class: 'note good num' }, t('counter.drawn', { number: done.value.number })) : null]),
      done.value ? [h('div', { class: 'row' }, [h('button', { type: 'button', onClick: printed }, t('counter.print')), h('a', { class: 'button', href: toRegister(done.value) }, t('counter.register'))]), h(Teleport, { to: 'body' }, h(Paper, { of: done.value }))] : null,
    ]);
  },
};
