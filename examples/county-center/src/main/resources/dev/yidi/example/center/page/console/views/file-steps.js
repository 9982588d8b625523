import { h } from '../../ui/vue.js';
import { has, law, listed, moment, own, t } from '../../ui/i18n.js';
import { bodyOf, fieldOf } from './proceeding-forms.js';

/** @typedef {import('./proceeding-steps.js').Step} Step */
/** @typedef {import('./proceeding-forms.js').Place} Place */
/** @typedef {import('../../ui/acts.js').Act} Act */
/** @typedef {import('../../client/staff.js').HistoryLineView} Line */

/** Where forms of no case stand: what they ask for is in no case. */
export const NOWHERE = /** @type {Place} */ (/** @type {unknown} */ ({ file: { parties: [], reports: [], confirmations: [], mediations: [], proceedings: [], receivedAt: new Date(0).toISOString() } }));

/**
 * The steps that are open, each as a form has it.
 *
 * @param {string} family of their words: `signal` for `pro.do.signal.look-at`
 * @param {Record<string, Step>} steps in the order of the work @param {readonly string[]} open
 * @param {(name: string, step: Step, key: string, body: any) => Promise<any>} send
 * @param {Place} [place] the case, where there is one
 * @returns {Act[]}
 */
export const openSteps = (family, steps, open, send, place = NOWHERE) => Object.entries(steps).filter(([name]) => open.includes(name)).map(([name, step]) => {
  const says = [has(`pro.says.${family}.${name}`) ? t(`pro.says.${family}.${name}`) : '', step.final ? t('pro.final') : ''].filter(Boolean).join(' ');
  return {
    name, label: t(`pro.do.${family}.${name}`), asks: step.asks.flatMap((each) => fieldOf(each, place)), ...(says ? { says } : {}),
    send: (key, values) => send(name, step, key, bodyOf(step.asks, values, place)),
  };
});

/** What was done, the newest first. @param {{ log: readonly Line[] }} props */
export const Trail = ({ log }) => h('section', { class: 'sheet' }, [
  h('h2', t('case.history')),
  h('ol', { class: 'steps', reversed: true }, log.slice().reverse().map((each, i) => h('li', { class: i === 0 ? 'now' : '' }, [
    h('strong', has(`event.${each.type}`) ? t(`event.${each.type}`) : each.type), each.summary ? h('span', { class: 'soft text' }, own(` ${each.summary}`)) : null, h('br'),
    h('time', { datetime: each.at, class: 'num' }, own(`${moment(each.at)} · ${each.actor.name || each.actor.id}`)),
    each.basis.length ? h('div', { class: 'soft small' }, own(listed(each.basis.map(law)))) : null,
  ]))),
]);
Trail.props = ['log'];
