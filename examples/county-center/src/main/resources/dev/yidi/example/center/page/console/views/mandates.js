import { h } from '../../ui/vue.js';
import { day, moment, own, t, word } from '../../ui/i18n.js';
import { Acts } from '../../ui/acts.js';
import { centre, me } from '../session.js';
import { today } from '../show.js';
import { versionOf } from '../version.js';
import { openSteps } from './file-steps.js';
import { GIVING, UNDER } from './mandate-steps.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').MandateView} Mandate */
/** @typedef {import('../../ui/acts.js').Act} Act */

/** How a mandate stands today. @param {Mandate} mandate */
const standing = ({ revokedAt, until }) => (revokedAt ? 'revoked' : until && until < today() ? 'over' : 'inforce');
const TONES = /** @type {Record<string, string>} */ ({ inforce: 'brand', over: '', revoked: '' });

/** A party by name. @param {File} file @param {string | undefined} id */
export const partyNamed = (file, id) => file.parties.find((each) => each.id === id)?.name ?? id ?? '';

/** The day of a date. @param {string} date */
const dated = (date) => day(`${date}T12:00:00+08:00`);

/** Whom a way was saved, and who went. @param {File} file @param {string} id of the mandate */
export const ranFor = (file, id) => {
  const mandate = file.mandates.find((each) => each.id === id);
  return mandate ? t('mandate.ran', { proxy: mandate.proxy.name || mandate.proxy.id, principal: partyNamed(file, mandate.principal) }) : '';
};

/** The proxy is mostly who writes it down. @param {Act} act @returns {Act} */
const mine = (act) => ({ ...act, asks: (act.asks ?? []).map((each) => (/(^|\/)proxy$/.test(each.name) ? { ...each, first: me.value?.officer.id ?? '' } : each)) });

/** One mandate: who acts for whom, in what and until when, the ways they went, what they reported, what may be done now. */
const One = {
  props: ['file', 'mandate', 'etag'],
  emits: ['done'],
  setup(/** @type {{ file: File, mandate: Mandate, etag: string }} */ props, /** @type {any} */ { emit }) {
    return () => {
      const { file, mandate, etag } = props;
      const title = t('mandate.who', { proxy: mandate.proxy.name || mandate.proxy.id, principal: partyNamed(file, mandate.principal) });
      const saved = file.trips.saved.filter((each) => each.mandate === mandate.id);
      const acts = openSteps('mandate', UNDER, mandate.actions, async (name, step, idempotencyKey, body) => step.does(centre(), {
        id: file.id, idempotencyKey, ifMatch: await versionOf(file, etag), body: { mandate: mandate.id, ...body }, ...(name === 'save-trip' ? { onBehalfOf: mandate.principal } : {}),
      }), { file });
      return h('article', { class: 'stack tight mandate', 'data-mandate': mandate.id, 'aria-label': title }, [
        h('div', { class: 'row apart' }, [h('h3', own(title)), h('span', { class: `tag ${TONES[standing(mandate)] ?? ''}` }, t(`mandate.${standing(mandate)}`))]),
        h('dl', { class: 'facts' }, [
          h('dt', t('pro.ask.proxyKind')), h('dd', word('proxykind', mandate.kind)),
          h('dt', t('pro.ask.mandateScope')), h('dd', mandate.scope.map((each) => word('mandatescope', each)).join(t('ui.and'))),
          h('dt', t('mandate.term')), h('dd', { class: 'num' }, t('mandate.from-to', { from: dated(mandate.from), until: mandate.until ? dated(mandate.until) : '' })),
          mandate.revokedAt ? [h('dt', t('mandate.revokedAt')), h('dd', { class: 'num' }, moment(mandate.revokedAt))] : null,
          h('dt', word('mandateform', mandate.form)), h('dd', { class: 'text' }, own(mandate.record)),
          h('dt', t('mandate.reports')), h('dd', mandate.reports.length ? mandate.reports.map((each) => h('div', [h('span', { class: 'text' }, own(each.text)), ' ', h('time', { class: 'soft small num', datetime: each.at }, moment(each.at))])) : h('span', { class: 'num' }, t('mandate.report.due', { date: dated(mandate.reportBy) }))),
          h('dt', t('mandate.saved')), h('dd', saved.length ? saved.map((each) => h('div', [own(`${each.place} · ${word('trip', each.purpose)} `), h('time', { class: 'soft small num', datetime: each.at }, moment(each.at))])) : h('span', { class: 'soft' }, t('mandate.saved.none'))),
        ]),
        acts.length ? h(Acts, { acts, label: title, onDone: () => emit('done') }) : null,
      ]);
    };
  },
};

/** Who acts for whom in the case 帮办代办, and how somebody is brought to. */
export const Mandates = {
  props: ['file', 'etag'],
  emits: ['done'],
  setup(/** @type {{ file: File, etag: string }} */ props, /** @type {any} */ { emit }) {
    return () => {
      const { file, etag } = props;
      const acts = openSteps('mandate', GIVING, file.actions, async (_, step, idempotencyKey, body) => step.does(centre(), { id: file.id, idempotencyKey, ifMatch: await versionOf(file, etag), body }), { file }).map(mine);
      const done = () => emit('done');
      return file.mandates.length || acts.length ? h('section', { class: 'sheet stack', 'data-section': 'mandates' }, [
        h('h2', t('mandate.title')),
        file.mandates.length ? null : h('p', { class: 'soft small' }, t('mandate.sub')),
        file.mandates.map((mandate) => h(One, { key: mandate.id, file, mandate, etag, onDone: done })),
        acts.length ? h(Acts, { acts, label: t('mandate.title'), onDone: done }) : null,
      ]) : null;
    };
  },
};
