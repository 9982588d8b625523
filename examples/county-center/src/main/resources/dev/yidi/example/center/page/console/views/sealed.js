import * as staff from '../../client/staff.js';
import { h } from '../../ui/vue.js';
import { law, moment, own, t, word } from '../../ui/i18n.js';
import { Acts } from '../../ui/acts.js';
import { IDLE, covering } from '../cover.js';
import { centre, me } from '../session.js';
import { versionOf } from '../version.js';
import { ProceedingSteps } from './proceedings.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').ReportHandlingView} Report */
/** @typedef {import('../../client/staff.js').PartyView} Party */
/** @typedef {import('../../ui/acts.js').Act} Act */

const PURPOSES = ['CHECK_IDENTITY', 'ASK_REPORTER', 'TELL_REPORTER', 'PROTECT_REPORTER', 'PAY_REWARD', 'RELEASE'];

/** What keeps a sealed case in sight: every screen of one carries it. */
export const SealedMark = () => h('aside', { class: 'sealed-mark', role: 'note' }, [
  h('strong', t('sealed.title')),
  h('p', t('sealed.sub')),
  h('ul', [h('li', t('sealed.look')), h('li', t('sealed.no-copy')), h('li', t('sealed.idle', { n: IDLE / 60_000 }))]),
]);

/**
 * The handling of a sealed report. The identity of who reports is covered: it is opened for a purpose and with a reason, which are kept before
 * anything is shown, and covered again on leaving, when the page is not looked at, and after some minutes in which nothing was done.
 */
export const Sealed = {
  props: ['file'],
  emits: ['done'],
  setup(/** @type {{ file: File }} */ props, /** @type {any} */ { emit }) {
    const { opened, covered, cover, ask, show } = /** @type {ReturnType<typeof covering<{ report: string, parties: Party[] }>>} */ (covering());
    const step = (/** @type {Report} */ report, /** @type {(way: any, parameters: any) => Promise<any>} */ operation, /** @type {(v: Record<string, any>) => any} */ body) => async (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => operation(centre(), { id: props.file.id, proceeding: report.id, idempotencyKey, ifMatch: await versionOf(props.file, ''), body: body(v) });
    const choices = (/** @type {string} */ family, /** @type {string[]} */ values) => values.map((each) => [each, word(family, each)]);
    const area = (/** @type {string} */ name, /** @type {string} */ label) => ({ name, label, kind: 'area', must: true });
    const uncover = (/** @type {Report} */ report) => {
      const isCleared = me.value?.officer.roles.includes('SEALED_REPORT_OFFICER');
      const asked = step(report, staff.reportOpenIdentity, (v) => ({ purpose: v['purpose'], reason: v['reason'] }));
      /** @type {Act[]} */
      const acts = isCleared && report.standing !== 'ANONYMOUS' ? [{ name: 'open-identity', label: t('sealed.open'), says: t('sealed.open.says'), asks: [{ name: 'purpose', label: t('sealed.purpose'), kind: 'choice', options: choices('purpose', PURPOSES) }, area('reason', t('field.reason'))], send: (key, v) => { ask(); return asked(key, v); } }] : [];
      return opened.value?.report === report.id
        ? h('div', { class: 'stack tight' }, [
          h('dl', { class: 'facts uncopied', onCopy: (/** @type {Event} */ event) => event.preventDefault() }, opened.value.parties.map((each) => [h('dt', word('role', each.role)), h('dd', own([each.name, each.phone, each.identity, each.address].filter(Boolean).join(' · ')))])),
          h('div', h('button', { type: 'button', class: 'primary', onClick: cover }, t('sealed.cover'))),
        ])
        : h('div', { class: 'stack tight' }, [
          h('p', { class: 'covered', role: 'status' }, t(covered.value ? 'sealed.covered.again' : report.standing === 'ANONYMOUS' ? 'sealed.anonymous' : isCleared ? 'sealed.covered' : 'sealed.covered.from-you')),
          acts.length ? h(Acts, { acts, label: t('sealed.identity'), onDone: (/** @type {any} */ got) => show({ report: report.id, parties: got.value.items }) }) : null,
        ]);
    };
    /** Every step but the opening of the identity, which shows it where it is covered. @param {Report} report */
    const steps = (report) => {
      const proceeding = props.file.proceedings.find((each) => each.id === report.id);
      return proceeding ? [
        report.owesWord && report.wishes.length ? h('p', { class: 'note warn' }, t('report.tell.wishes', { wishes: report.wishes.map((each) => word('wish', each)).join(t('ui.and')) })) : null,
        h(ProceedingSteps, { file: props.file, proceeding, etag: '', label: t('report.title'), onDone: () => emit('done') }),
      ] : null;
    };
    return () => props.file.reports.map((report) => h('section', { class: 'sheet stack sealed-sheet' }, [
      h('div', { class: 'row apart' }, [h('h2', t('report.title')), h('span', { class: 'row' }, [h('span', { class: 'tag brand' }, word('reportstage', report.stage)), report.owesWord ? h('span', { class: 'tag warn' }, t('report.owes')) : null])]),
      h('h3', t('sealed.identity')), uncover(report),
      h('dl', { class: 'facts' }, [
        h('dt', t('report.standing')), h('dd', word('standing', report.standing)), h('dt', t('report.terms')), h('dd', word('terms', report.terms)),
        h('dt', t('report.wishes')), h('dd', report.wishes.map((each) => word('wish', each)).join(t('ui.and')) || t('app.none')),
        h('dt', t('report.told')), h('dd', { class: 'num' }, report.toldAt ? moment(report.toldAt) : t('report.told.not')),
        report.finding ? [h('dt', t('report.finding')), h('dd', { class: 'text' }, own(`${word('reportfinding', report.finding.kind)} · ${report.finding.summary}`))] : null,
        report.transfers.map((each) => [h('dt', t('report.transfer')), h('dd', [own(each.receiver), ` · ${law(each.authority)} · ${moment(each.at)} `, h('span', { class: `tag ${each.outcomeAt ? 'good' : 'warn'}` }, each.outcomeAt ? t('report.transfer.back', { at: moment(each.outcomeAt) }) : t('report.transfer.away'))])]),
        report.competenceDisputed ? [h('dt', t('report.competence')), h('dd', t('report.competence.disputed'))] : null,
        report.filed === undefined ? null : [h('dt', t('report.filing')), h('dd', t(report.filed ? 'report.filing.yes' : 'report.filing.no'))],
        report.consents.length ? [h('dt', t('report.consents')), h('dd', own(report.consents.join(t('ui.and'))))] : null,
        report.rewards.length ? [h('dt', t('report.rewards')), h('dd', report.rewards.join(t('ui.and')))] : null,
        report.reprisals.length ? [h('dt', t('report.reprisals')), h('dd', t('report.reprisals.n', { n: report.reprisals.length, open: report.reprisals.filter((each) => !each.answeredAt).length }))] : null,
      ]),
      steps(report),
      h('details', [h('summary', t('sealed.openings', { n: report.openings.length })), report.openings.length
        ? h('ol', { class: 'steps' }, report.openings.map((each) => h('li', [own(`${word('purpose', each.purpose)} · ${each.officer.name || each.officer.id}`), h('br'), h('time', { datetime: each.at, class: 'num' }, moment(each.at))])))
        : h('p', { class: 'soft' }, t('sealed.openings.none'))]),
    ]));
  },
};
