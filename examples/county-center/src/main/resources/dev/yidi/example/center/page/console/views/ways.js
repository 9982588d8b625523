import { superviseCase, takeUpReport } from '../../client/staff.js';
import { h } from '../../ui/vue.js';
import { t, word } from '../../ui/i18n.js';
import { Acts } from '../../ui/acts.js';
import { link } from '../../ui/route.js';
import { centre } from '../session.js';
import { versionOf } from '../version.js';
import { LEVELS, TRIGGERS } from './supervision.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../ui/acts.js').Act} Act */

const STANDINGS = ['ANONYMOUS', 'NAMED', 'REAL_NAME'];
const WISHES = ['NO_CONTACT', 'PHONE_ONLY', 'NO_RELEASE', 'PERSONAL_SAFETY'];
const TERMS = ['general', 'market', 'accusation'];
export const OF_REPORTER = ['APPLICANT', 'REPRESENTATIVE'];

/** What a case can be taken to from here: the board of a joint handling, a supervision, the handling of a report. */
export const Ways = {
  props: ['file', 'etag'],
  emits: ['done'],
  setup(/** @type {{ file: File, etag: string }} */ props, /** @type {any} */ { emit }) {
    return () => {
      const { file, etag } = props;
      const joint = file.jointHandlings[file.jointHandlings.length - 1];
      const choices = (/** @type {string} */ family, /** @type {string[]} */ values) => values.map((each) => [each, word(family, each)]);
      const reporters = file.parties.filter((each) => OF_REPORTER.includes(each.role));
      /** @type {(Act | false)[]} */
      const list = [
        file.actions.includes('supervise') && {
          name: 'supervise', label: t('supervision.issue'), asks: [{ name: 'level', label: t('supervision.level'), kind: 'choice', options: choices('level', LEVELS) }, { name: 'trigger', label: t('supervision.why'), kind: 'choice', options: choices('trigger', TRIGGERS) }, { name: 'demand', label: t('supervision.demand'), kind: 'area', must: true }],
          send: async (idempotencyKey, v) => superviseCase(centre(), { id: file.id, idempotencyKey, ifMatch: await versionOf(file, etag), body: /** @type {any} */ ({ level: v['level'], trigger: v['trigger'], demand: v['demand'] }) }),
        },
        file.actions.includes('take-up-report') && !file.reports.length && {
          name: 'take-up', label: t('report.take'), asks: [
            { name: 'terms', label: t('report.terms'), kind: 'choice', options: choices('terms', TERMS) },
            { name: 'standing', label: t('report.standing'), kind: 'choice', options: choices('standing', STANDINGS) },
            { name: 'wishes', label: t('report.wishes'), kind: 'ticks', options: choices('wish', WISHES) },
          ],
          send: async (idempotencyKey, v) => takeUpReport(centre(), { id: file.id, idempotencyKey, ifMatch: await versionOf(file, etag), body: /** @type {any} */ ({ terms: v['terms'], standing: v['standing'], wishes: v['wishes'], reporters: v['standing'] === 'ANONYMOUS' ? [] : reporters.map((each) => each.id) }) }),
        },
      ];
      const acts = /** @type {Act[]} */ (list.filter(Boolean));
      const board = joint || file.actions.includes('convene-joint');
      return board || acts.length ? h('section', { class: 'sheet stack tight no-print' }, [
        h('h2', t('ways.title')),
        board ? h('p', { class: 'row' }, [h('a', { class: 'button', href: link('joint', file.id) }, t(joint ? 'joint.open' : 'joint.convene')), joint ? h('span', { class: 'soft small' }, t('ways.joint', { n: joint.contributions.length })) : null]) : null,
        acts.length ? h(Acts, { acts, label: t('ways.title'), onDone: () => emit('done') }) : null,
      ]) : null;
    };
  },
};
