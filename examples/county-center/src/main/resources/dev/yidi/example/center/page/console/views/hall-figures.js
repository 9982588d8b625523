import { hallAppointmentFigures, hallTicketFigures } from '../../client/staff.js';
import { h, watch } from '../../ui/vue.js';
import { t, ZH } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Field, Loaded } from '../../ui/parts.js';
import { ask, asked } from '../../ui/route.js';
import { centre, county } from '../session.js';
import { today } from '../show.js';

/** @typedef {import('../../client/staff.js').HallFiguresView} Turns */
/** @typedef {import('../../client/staff.js').AppointmentFiguresView} Booked */
/** @typedef {import('../../client/staff.js').TimesView} Times */
/** @typedef {import('../../client/staff.js').RatioView} Ratio */

/** Seconds as minutes, to a tenth. @param {number} seconds */
const minutes = (seconds) => t('hall-figure.minutes', { n: Number((seconds / 60).toFixed(1)) });

/** A share with what it is of; none where there was nothing to count. @param {Ratio} ratio */
const share = ({ numerator, denominator }) => (denominator ? `${Number(((numerator / denominator) * 100).toFixed(1))} %` : '—');
const of = (/** @type {Ratio} */ { numerator, denominator }) => (denominator ? t('figure.of', { counted: numerator, of: denominator }) : t('hall-figure.unmeasured'));

/** @param {string} name @param {string} value @param {string} [more] */
const figure = (name, value, more) => h('section', { class: 'sheet figure' }, [h('h3', t(`hall-figure.${name}`)), h('strong', { class: 'num' }, value), more ? h('span', { class: 'soft small num' }, more) : null]);

/** How long something took: the mean, half and nine in ten. @param {string} name @param {Times} times */
const took = (name, { count, total, median, ninetieth }) => figure(name, count ? minutes(total / count) : '—', [
  t(count ? 'hall-figure.measured' : 'hall-figure.unmeasured', { n: count }), ...(median === undefined ? [] : [t('hall-figure.median', { time: minutes(median) })]), ...(ninetieth === undefined ? [] : [t('hall-figure.ninetieth', { time: minutes(ninetieth) })]),
].join(' · '));

/** @param {Turns} turns */
const tickets = (turns) => h('section', { class: 'stack tight', 'aria-label': t('hall-figure.tickets') }, [
  h('h2', t('hall-figure.tickets')),
  h('div', { class: 'figures' }, [
    figure('served', String(turns.served), t('hall-figure.turns', { n: turns.turns })), figure('missed', String(turns.missed)), figure('left', String(turns.left)),
    took('waiting', turns.waiting), took('serving', turns.serving),
  ]),
]);

/** @param {Booked} booked */
const appointments = (booked) => h('section', { class: 'stack tight', 'aria-label': t('hall-figure.appointments') }, [
  h('h2', t('hall-figure.appointments')),
  h('div', { class: 'figures' }, [
    figure('utilisation', share(booked.utilisation), of(booked.utilisation)), figure('missedShare', share(booked.missedShare), of(booked.missedShare)), figure('lateShare', share(booked.lateShare), of(booked.lateShare)),
    figure('cancelled', String(booked.cancelled)), figure('moved', String(booked.moved)), figure('displaced', String(booked.displaced)),
    took('bookedWaiting', booked.hall.waiting), took('bookedServing', booked.hall.serving),
  ]),
]);

/** What a day of the hall came to, at one window or at all: tickets and appointments; day and window stand in the address. */
export const HallFigures = {
  setup() {
    const all = loaded(async () => {
      const of = { day: asked.value['day'] || today(), ...(asked.value['window'] ? { window: asked.value['window'] } : {}) };
      const [turns, booked] = await Promise.all([hallTicketFigures(centre(), of), hallAppointmentFigures(centre(), of)]);
      return { turns: turns.value, booked: booked.value };
    });
    watch(() => JSON.stringify([asked.value['day'], asked.value['window']]), () => all.anew());
    const set = (/** @type {string} */ name, /** @type {string} */ value) => ask({ ...asked.value, [name]: value });
    return () => [
      h('section', { class: 'sheet grid' }, [
        h(Field, { class: 'w3', label: t('hall-figure.day'), modelValue: asked.value['day'] ?? today(), 'onUpdate:modelValue': (/** @type {string} */ value) => { if (value) set('day', value === today() ? '' : value); }, more: { name: 'day', type: 'date', max: today() } }),
        h(Field, { class: 'w4', label: t('case.window'), kind: 'choice', options: [['', t('figure.all')], ...(county.value?.windows ?? []).map((each) => [each.id, each.name, ZH])], modelValue: asked.value['window'] ?? '', 'onUpdate:modelValue': (/** @type {string} */ value) => set('window', value), more: { name: 'window' } }),
      ]),
      h(Loaded, { of: all }, { default: (/** @type {{ turns: Turns, booked: Booked }} */ { turns, booked }) => [tickets(turns), appointments(booked)] }),
    ];
  },
};
