import { h } from '../../ui/vue.js';
import { day, moment, own, t, word } from '../../ui/i18n.js';
import { partyName } from './mediation-steps.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').MediationView} Mediation */

/** @param {string[]} names */
const listed = (names) => names.join(t('room.comma'));

const WAY = ['consent', 'bench', 'session', 'agreement', 'after'];

/** How many of the five parts are behind it. @param {Mediation} m */
const reached = (m) => (['IN_EFFECT', 'PERFORMED'].includes(m.stage) ? (m.stage === 'PERFORMED' ? 5 : 4) : m.agreement ? 3 : m.sessions ? 3 : m.mediators.length ? 2 : ['OPEN', 'AGREEMENT_DRAWN'].includes(m.stage) ? 1 : 0);

/** The way from consent to performance, and where it stands on it. @param {{ mediation: Mediation }} props */
export const Way = ({ mediation }) => {
  const at = reached(mediation);
  const ended = mediation.stage === 'ENDED';
  return h('ol', { class: 'way', 'aria-label': t('room.way') }, WAY.map((each, i) => h('li', { class: ended ? '' : i < at ? 'done' : i === at ? 'now' : '', 'aria-current': !ended && i === at ? 'step' : undefined }, [
    h('span', t(`room.group.${each}`)), i < at && !ended ? h('span', { class: 'unseen' }, t('room.done')) : null,
  ])));
};
Way.props = ['mediation'];

/** Who agrees to it; a mediation is voluntary. @param {{ file: File, mediation: Mediation }} props */
export const Consents = ({ file, mediation }) => h('section', { class: 'sheet stack tight' }, [
  h('h2', t('room.consents')),
  h('dl', { class: 'facts' }, mediation.parties.map((each) => [
    h('dt', own(partyName(file, each.id))),
    h('dd', each.consented ? h('span', { class: 'tag good' }, t('room.given')) : mediation.end === 'REFUSED' ? h('span', { class: 'tag bad' }, t('room.not')) : h('span', { class: 'tag' }, t('room.asked'))),
  ])),
  h('p', { class: 'soft small' }, t('room.voluntary')),
]);
Consents.props = ['file', 'mediation'];

/** Who mediates, and what touches impartiality. @param {{ file: File, mediation: Mediation, named: (id: string) => string }} props */
export const Bench = ({ file, mediation, named }) => h('section', { class: 'sheet stack tight' }, [
  h('h2', t('room.bench')),
  mediation.panel ? h('p', { class: 'small' }, t('room.panel')) : null,
  mediation.bench.length ? h('ul', { class: 'plain' }, mediation.bench.map((seat) => h('li', [
    h('div', { class: 'row' }, [h('strong', own(named(seat.mediator))), h('span', { class: 'tag' }, t(seat.aside ? 'room.aside' : seat.chosen ? 'room.chosen' : 'room.appointed'))]),
    seat.conflicts.length ? h('div', { class: 'note warn small' }, [t('room.conflict', { grounds: listed(seat.conflicts.map((each) => word('conflict', each))) }), seat.waivedBy.length ? own(` ${t('room.waived', { parties: listed(seat.waivedBy.map((each) => partyName(file, each))) })}`) : '']) : null,
    seat.requests.map((each) => h('div', { class: `note small ${each.pending ? 'warn' : ''}` }, own(t(each.pending ? 'room.recusal.pending' : 'room.recusal.decided', { party: partyName(file, each.by), ground: word('conflict', each.ground) })))),
  ]))) : h('p', { class: 'soft' }, t('room.bench.none')),
  mediation.noticesOwed.length && ['PROPOSED', 'OPEN'].includes(mediation.stage) ? h('div', { class: 'note' }, t('room.notices', { notices: listed(mediation.noticesOwed.map((each) => word('told', each))) })) : null,
]);
Bench.props = ['file', 'mediation', 'named'];

/** The sessions that were held and the rooms for those to come. @param {{ file: File, mediation: Mediation, named: (id: string) => string, times: string[] }} props */
export const Sessions = ({ file, mediation, named, times }) => {
  const planned = mediation.rooms.filter((each) => Date.parse(each.startsAt) > Date.now());
  return h('section', { class: 'sheet stack tight' }, [
    h('h2', t('room.sessions')),
    planned.map((each) => h('div', { class: 'note' }, [h('strong', t('room.planned', { at: moment(each.startsAt) })), h('div', { class: 'small text' }, each.link)])),
    mediation.sittings.length ? h('ol', { class: 'steps' }, mediation.sittings.map((each, i) => {
      const absent = mediation.parties.map((party) => party.id).filter((party) => !each.attended.includes(party));
      return h('li', { key: i }, [
        h('strong', t('room.session', { n: i + 1 })), own(` · ${word('session', each.mode)} · ${each.place}`), each.open ? ` · ${t('room.open')}` : '',
        h('div', { class: 'small' }, own(t('room.came', { parties: listed(each.attended.map((party) => partyName(file, party))) }) + (absent.length ? ` ${t('room.absent', { parties: listed(absent.map((party) => partyName(file, party))) })}` : ''))),
        h('div', { class: 'small soft' }, [own(t('room.heldBy', { mediators: listed(each.heldBy.map(named)) })), each.invitees ? ` · ${t('room.invitees', { n: each.invitees })}` : '']),
        times[i] ? h('time', { datetime: times[i], class: 'num' }, moment(times[i] ?? '')) : null,
      ]);
    })) : h('p', { class: 'soft' }, t('room.sessions.none')),
    h('p', { class: 'soft small' }, t('room.minutes')),
  ]);
};
Sessions.props = ['file', 'mediation', 'named', 'times'];

const owedTag = (/** @type {any} */ each) => (each.performed ? ['good', 'room.performed'] : each.breached ? ['bad', 'room.breached'] : ['', 'room.outstanding']);

/** What was agreed, who has signed, and what is owed. @param {{ file: File, mediation: Mediation, named: (id: string) => string }} props */
export const Agreed = ({ file, mediation, named }, /** @type {any} */ { slots }) => {
  const { agreement } = mediation;
  if (!agreement) {
    return h('section', { class: 'sheet stack tight' }, [h('h2', t('room.agreement')), h('p', { class: 'soft' }, t('room.agreement.none'))]);
  }
  const mark = (/** @type {string} */ name, /** @type {boolean} */ is, /** @type {string} */ text) => h('li', { class: 'row' }, [h('span', own(name)), h('span', { class: `tag ${is ? 'good' : ''}` }, text)]);
  const signed = (/** @type {string} */ name, /** @type {boolean} */ is) => mark(name, is, t(is ? 'room.signed' : 'room.unsigned'));
  return h('section', { class: 'sheet stack' }, [
    h('div', { class: 'row apart' }, [h('h2', t('room.agreement')), h('span', { class: 'row' }, [h('span', { class: 'tag' }, t(`form.${agreement.form}`)), agreement.partial ? h('span', { class: 'tag warn' }, t('room.part')) : null, agreement.effectiveAt ? h('span', { class: 'tag good' }, t('room.effective', { day: day(agreement.effectiveAt) })) : null])]),
    h('div', [h('h3', t('room.facts')), h('p', { class: 'text' }, own(agreement.facts))]),
    h('div', [h('h3', t('room.content')), h('p', { class: 'text' }, own(agreement.content))]),
    agreement.obligations.length ? h('table', { class: 'list' }, [
      h('caption', t('room.obligations')),
      h('thead', h('tr', ['owedBy', 'owedTo', 'what', 'due', 'state'].map((each) => h('th', { scope: 'col' }, t(`room.col.${each}`))))),
      h('tbody', agreement.obligations.map((each) => {
        const [tone, text] = owedTag(each);
        return h('tr', [
          h('td', { 'data-label': t('room.col.owedBy') }, own(partyName(file, each.owedBy))), h('td', { 'data-label': t('room.col.owedTo') }, own(partyName(file, each.owedTo))),
          h('td', { 'data-label': t('room.col.what') }, own(each.what)), h('td', { 'data-label': t('room.col.due'), class: 'num' }, each.due ? day(each.due) : t('room.atOnce')),
          h('td', { 'data-label': t('room.col.state') }, h('span', { class: `tag ${tone}` }, t(text ?? ''))),
        ]);
      })),
    ]) : null,
    agreement.form === 'WRITTEN' ? h('div', { class: 'stack tight' }, [h('h3', t('room.signatures')), h('ul', { class: 'plain signed' }, [
      ...mediation.parties.map((each) => signed(partyName(file, each.id), agreement.signedBy.includes(each.id))),
      ...mediation.mediators.map((each) => signed(t('room.mediator', { name: named(each) }), agreement.signedByMediators.includes(each))),
      mark(t('room.seal', { committee: mediation.committee }), agreement.sealed, t(agreement.sealed ? 'room.sealed' : 'room.unsealed')),
    ])]) : null,
    mediation.visits.length ? h('div', [h('h3', t('room.visits')), h('ul', mediation.visits.map((each) => h('li', `${moment(each.at)} · ${word('finding', each.finding)}`)))]) : null,
    slots.default?.(),
  ]);
};
Agreed.props = ['file', 'mediation', 'named'];
