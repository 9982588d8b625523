import * as staff from '../../client/staff.js';
import { h, watch } from '../../ui/vue.js';
import { about, has, law, lastDay, moment, own, t, word } from '../../ui/i18n.js';
import { Acts } from '../../ui/acts.js';
import { loaded } from '../../ui/command.js';
import { covering } from '../cover.js';
import { centre } from '../session.js';
import { left, remains } from '../show.js';
import { versionOf } from '../version.js';
import { bodyOf, fieldOf, named, said } from './proceeding-forms.js';
import { BEGINNINGS, STEPS, instanceAsked } from './proceeding-steps.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').ProceedingView} Proceeding */
/** @typedef {import('../../client/staff.js').HistoryLineView} Line */
/** @typedef {import('../../client/staff.js').OutsideGuideView} Guide */
/** @typedef {import('../../client/staff.js').RecordView} Record */
/** @typedef {import('../../ui/acts.js').Act} Act */
/** @typedef {import('./proceeding-steps.js').Step} Step */
/** @typedef {import('./proceeding-forms.js').Place} Place */

/** What has a screen or a sheet of its own. */
const ELSEWHERE = ['mediations', 'joint-handlings', 'confirmations', 'reports'];
const OF_CASE = ['petitions', 'orders'];
const GOOD = ['FINAL', 'DECIDED', 'REVIEWED', 'CLOSED', 'CALLED_BACK', 'RETURNED', 'DOCKETED', 'ACCEPTED', 'HELD', 'CONFIRMED'];
const BAD = ['UNSATISFIED', 'REFUSED', 'DECLINED', 'DROPPED'];

/** A step as a form has it. @param {string} name @param {string} key of its words @param {Step} step @param {Place} place @param {(key: string, body: any) => Promise<any>} send @returns {Act} */
const actOf = (name, key, step, place, send) => {
  const says = said(`pro.says.${key}`, step, place.proceeding);
  const asks = step.asks.flatMap((each) => fieldOf(each, place));
  return {
    name, label: t(`pro.do.${key}`), asks, ...(says ? { says } : {}),
    send: (idempotencyKey, values) => send(idempotencyKey, bodyOf(step.asks, values, place)),
  };
};

/** What may be done to a proceeding now: a button for each step that is open, and the form of the one that was chosen. */
export const ProceedingSteps = {
  props: ['file', 'proceeding', 'etag', 'only', 'label'],
  emits: ['asked', 'done'],
  setup(/** @type {{ file: File, proceeding: Proceeding, etag: string, only?: string[], label?: string }} */ props, /** @type {any} */ { emit }) {
    return () => {
      const { file, proceeding, etag, only, label } = props;
      const acts = Object.entries(STEPS[proceeding.kind] ?? {})
        .filter(([name]) => proceeding.actions.includes(name) && (!only || only.includes(name)))
        .map(([name, step]) => actOf(name, `${proceeding.kind}.${name}`, step, { file, proceeding }, async (idempotencyKey, body) => {
          emit('asked', name);
          return step.does(centre(), {
            id: file.id, proceeding: proceeding.id, idempotencyKey, ifMatch: await versionOf(file, etag), body: proceeding.kind === 'petitions' && name === 'request-review' ? { instance: instanceAsked(proceeding), ...body } : body,
          });
        }));
      return h(Acts, { acts, label: label ?? named(file, proceeding), nothing: proceeding.open ? t('pro.nothing') : '', onDone: (/** @type {any} */ got, /** @type {string} */ name) => emit('done', got, name) });
    };
  },
};

/** @param {string} label @param {any} value */
const fact = (label, value) => (value ? [h('dt', t(`pro.fact.${label}`)), h('dd', { class: 'text' }, own(value))] : null);
const worded = (/** @type {string} */ family, /** @type {readonly string[]} */ values) => values.map((each) => word(family, each)).join(t('ui.and'));
const yes = (/** @type {boolean} */ is) => t(is ? 'value.true' : 'value.false');

/** What a proceeding is about, in the words of its kind. @param {File} file @param {Proceeding} each @returns {any[]} */
const facts = (file, each) => {
  const { petition, order, referral, outside, agency, consultation } = each;
  const party = file.parties.find((one) => one.id === each.party);
  return [
    fact('party', party ? party.name : ''),
    petition ? [
      fact('disposition', word('disposition', petition.disposition)), fact('measures', worded('measure', petition.measures)), fact('route', petition.route && word('approute', petition.route)),
      petition.opinions.map((one) => [h('dt', word('instance', one.instance)), h('dd', own(`${word('opinion', one.result)} · ${one.by} · ${moment(one.at)}`))]),
      fact('reviewAt', petition.reviewAt && (petition.reviewAt.organ?.name ?? word('tier', petition.reviewAt.tier))),
      fact('hearing', petition.hearing && [petition.hearing.subject, petition.hearing.place, petition.hearing.heldAt && moment(petition.hearing.heldAt)].filter(Boolean).join(' · ')),
      fact('duties', worded('duty4', petition.dutiesOwed)), fact('end', petition.end && word('petitionend', petition.end)),
    ] : null,
    order ? [
      fact('number', order.number), fact('nature', word('ordernature', order.nature)), fact('calledAt', moment(order.calledAt)), fact('reachable', yes(order.reachable)),
      fact('repeats', order.repeats.join(t('ui.and'))), fact('objection', order.objection && word('objection', order.objection)),
      fact('reply', order.result && [word('orderresult', order.result), order.reply].filter(Boolean).join(' · ')), fact('sendBacks', order.sendBacks ? String(order.sendBacks) : ''),
      fact('way', order.way && word('legalway', order.way)), fact('mainOrder', order.mainOrder),
    ] : null,
    referral ? [
      fact('court', referral.court), fact('courtNumber', referral.courtNumber), fact('refkind', word('refkind', referral.kind)),
      fact('parties', referral.parties.map((id) => file.parties.find((one) => one.id === id)?.name ?? id).join(t('ui.and'))),
      fact('papers', worded('courtpaper', referral.papers)), fact('carrier', carrier(file, referral.carrier)), fact('sequel', referral.sequel && word('sequel', referral.sequel)),
    ] : null,
    outside ? [
      fact('procedure', word('procedure', outside.procedure)), fact('office', outside.office), fact('referredTo', outside.referredTo), fact('theirNumber', outside.number),
      fact('track', outside.track && word('track', outside.track)), fact('result', outside.result && word('outresult', outside.result)), fact('sued', outside.sued ? yes(true) : ''),
    ] : null,
    agency ? [
      fact('skipped', agency.skipped && word('skip', agency.skipped)), fact('aid', agency.aid && word('aid', agency.aid)),
      fact('lawyers', agency.lawyers.map((one) => t('pro.beside', { what: one.firm, more: word('engagement', one.status) })).join(t('ui.and'))),
      fact('court', agency.court), fact('filing', agency.filing && [word('filing', agency.filing), agency.courtNumber].filter(Boolean).join(' · ')), fact('outcome', agency.outcome && word('suit', agency.outcome)), fact('end', agency.end && word('agencyend', agency.end)),
    ] : null,
    consultation ? [
      fact('conskind', word('consultation', consultation.kind)), fact('consent', consultation.consentNeeded ? t(consultation.consented ? 'pro.consented' : 'pro.consent.owed') : ''),
      fact('appointment', consultation.startsAt && [moment(consultation.startsAt), consultation.mode && word('consmode', consultation.mode), consultation.adviser?.name].filter(Boolean).join(' · ')),
      fact('sessions', consultation.sessions ? String(consultation.sessions) : ''), fact('sharedWith', consultation.sharedWith.map((one) => one.name || one.id).join(t('ui.and'))),
    ] : null,
  ];
};

const carrier = (/** @type {File} */ file, /** @type {string | undefined} */ id) => {
  const mediation = file.mediations.find((each) => each.id === id);
  return mediation ? `${word('mtype', mediation.type)} · ${word('mediation', mediation.stage)}` : '';
};

/** Whether a clock times a proceeding: its own; of a petition and of an order those of the case, which is dealt with as that. @param {File} file @param {Proceeding} each @param {string} clock */
const times = (file, each, clock) => each.clocks.includes(clock) || (each.open && OF_CASE.includes(each.kind) && !file.proceedings.some((one) => one.clocks.includes(clock)));

/** What is left of the clocks of a proceeding that still count. @param {File} file @param {Proceeding} each */
const timed = (file, each) => file.clocks.filter((clock) => times(file, each, clock.id) && ['RUNNING', 'OVERDUE', 'PAUSED'].includes(clock.status)).map((clock) => {
  const now = left(clock);
  const days = clock.paused ? null : remains(clock.workingDaysLeft, clock.due.instant);
  return h('p', { class: 'row small num' }, [h('span', { class: `tag ${(days ?? now).tone}` }, (days ?? now).text), h('span', word('limit', clock.limit)), h('span', { class: 'soft' }, own(`${lastDay(clock.due.instant)} · ${law(clock.basis)}`))]);
});

/** What was done in a proceeding, the newest first. @param {Line[]} log @param {Proceeding} each */
const done = (log, each) => log.filter((line) => line.facts['proceeding'] === each.id).reverse();

/** What a line of the history is about: of a proceeding, which step of it. @param {Line} line */
export const stepOf = (line) => {
  const step = Object.values(line.facts).find((each) => has(`pro.event.${each}`));
  return step ? t(`pro.event.${step}`) : has(`event.${line.type}`) ? t(`event.${line.type}`) : line.type;
};

/** What there is to tell of a procedure outside. @param {Guide | undefined} guide */
const told = (guide) => (guide ? h('details', [h('summary', t('pro.guide')), h('dl', { class: 'facts' }, [
  fact('who', guide.who), fact('where', guide.where), fact('time', guide.time), fact('bring', guide.bring.join(t('ui.and'))), fact('notes', guide.notes.join(' ')), fact('law', law(guide.basis)),
])]) : null);

/** The records of a consultation, which were asked for with a reason that is kept. */
const Records = {
  props: ['records'],
  emits: ['cover'],
  setup(/** @type {{ records: Record[] }} */ props, /** @type {any} */ { emit }) {
    const cover = () => emit('cover');
    return () => h('article', { class: 'note stack tight no-print', 'aria-live': 'polite' }, [
      props.records.length ? props.records.map((each) => h('div', [h('p', { class: 'text' }, own(each.text)), h('span', { class: 'soft small num' }, own([moment(each.at), each.adviser?.name].filter(Boolean).join(' · ')))])) : h('p', t('pro.records.none')),
      h('div', h('button', { type: 'button', onClick: cover }, t('sealed.cover'))),
    ]);
  },
};

/** One proceeding of the case: where it stands, what is left, what it is about, what may be done now, what was done. */
const Panel = {
  props: ['file', 'proceeding', 'etag', 'log', 'guide'],
  emits: ['done'],
  setup(/** @type {{ file: File, proceeding: Proceeding, etag: string, log: Line[] | null, guide?: Guide }} */ props, /** @type {any} */ { emit }) {
    const records = /** @type {ReturnType<typeof covering<Record[]>>} */ (covering());
    const asked = (/** @type {string} */ name) => { if (name === 'open-record') { records.ask(); } };
    const again = (/** @type {any} */ got, /** @type {string} */ name) => {
      if (name === 'open-record') {
        records.show(got.value.items);
      }
      emit('done', got, name);
    };
    return () => {
      const { file, proceeding, etag, log, guide } = props;
      const lines = log ? done(log, proceeding) : [];
      const line = (/** @type {Line} */ each, /** @type {number} */ i) => h('li', { class: i === 0 ? 'now' : '' }, [
        h('strong', stepOf(each)), each.summary ? h('span', { class: 'soft' }, own(` ${each.summary}`)) : null, h('br'),
        h('time', { datetime: each.at, class: 'num' }, own(`${moment(each.at)} · ${each.actor.name || each.actor.id}`)),
      ]);
      return h('section', { class: 'sheet stack tight', 'data-proceeding': proceeding.kind, 'aria-label': named(file, proceeding) }, [
        h('div', { class: 'row apart' }, [h('h2', own(named(file, proceeding))), proceeding.stage ? h('span', { class: `tag ${GOOD.includes(proceeding.stage) ? 'good' : BAD.includes(proceeding.stage) ? 'bad' : proceeding.open ? 'brand' : ''}` }, word(`stage.${proceeding.kind}`, proceeding.stage)) : null]),
        timed(file, proceeding),
        h('dl', { class: 'facts' }, facts(file, proceeding)),
        told(guide),
        h(ProceedingSteps, { file, proceeding, etag, onAsked: asked, onDone: again }),
        records.opened.value ? h(Records, { records: records.opened.value, onCover: records.cover }) : records.covered.value ? h('p', { class: 'covered no-print', role: 'status' }, t('pro.records.covered')) : null,
        lines.length ? h('details', [h('summary', t('pro.done', { n: lines.length })), h('ol', { class: 'steps', reversed: true }, lines.map(line))]) : null,
      ]);
    };
  },
};

/** What a case can be brought into from here: a petition, an order, a referral, a procedure outside, the help with a suit. */
const Begin = {
  props: ['file', 'etag', 'guides'],
  emits: ['done'],
  setup(/** @type {{ file: File, etag: string, guides: Guide[] }} */ props, /** @type {any} */ { emit }) {
    return () => {
      const { file, etag, guides } = props;
      const acts = Object.entries(BEGINNINGS).filter(([name]) => file.actions.includes(name)).map(([name, step]) => actOf(name, `begin.${name}`, step, { file, guides }, async (idempotencyKey, body) => step.does(centre(), {
        id: file.id, idempotencyKey, ifMatch: await versionOf(file, etag),
        body: name === 'triage' ? { question: { ...body['question'], channel: file.channel, category: file.category ?? 'APPEAL_CLAIM', visitors: file.visitors } } : name === 'tell-about-outside' ? { act: {}, ...body } : body,
      })));
      return acts.length ? h('section', { class: 'sheet stack tight no-print', 'data-proceeding': 'begin' }, [h('h2', t('pro.begin')), h('p', { class: 'soft small' }, t('pro.begin.sub')), h(Acts, { acts, label: t('pro.begin'), onDone: (/** @type {any} */ got, /** @type {string} */ name) => emit('done', got, name) })]) : null;
    };
  },
};

/** The proceedings of a case that have no screen of their own, those that go on first, and what can be begun. */
export const Proceedings = {
  props: ['file', 'etag', 'log'],
  emits: ['done'],
  setup(/** @type {{ file: File, etag: string, log: Line[] | null }} */ props, /** @type {any} */ { emit }) {
    const isOwed = () => props.file.actions.includes('tell-about-outside') || props.file.proceedings.some((each) => each.outside);
    const guides = loaded(async () => (isOwed() ? (await staff.wayGuides(centre(), {})).value.items : []));
    watch(isOwed, (owed) => { if (owed) { guides.again(); } });
    return () => {
      const { file, etag, log } = props;
      const all = guides.value ?? [];
      const here = file.proceedings.filter((each) => !ELSEWHERE.includes(each.kind)).sort((a, b) => Number(b.open) - Number(a.open));
      const again = (/** @type {any} */ got, /** @type {string} */ name) => emit('done', got, name);
      return [...here.map((proceeding) => h(Panel, { key: proceeding.id, file, proceeding, etag, log, guide: all.find((each) => each.name === proceeding.outside?.procedure), onDone: again })), guides.trouble ? h('p', { key: 'guides', class: 'note warn', role: 'alert' }, [guides.trouble.title, ' ', h('button', { type: 'button', onClick: () => guides.again() }, t('ui.again'))]) : null, h(Begin, { key: 'begin', file, etag, guides: all, onDone: again })];
    };
  },
};
