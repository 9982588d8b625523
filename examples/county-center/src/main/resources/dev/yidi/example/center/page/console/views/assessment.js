import * as staff from '../../client/staff.js';
import { h } from '../../ui/vue.js';
import { day, moment, own, t, word } from '../../ui/i18n.js';
import { loaded, Unfit } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link, linkAsking } from '../../ui/route.js';
import { whole } from '../pages.js';
import { centre } from '../session.js';
import { stageTag, titled } from '../show.js';
import { TONES } from './assessments.js';
import { openSteps, Trail } from './file-steps.js';
import { ASSESSMENT, openToAssessment } from './prevention-steps.js';

/** @typedef {import('../../client/staff.js').RiskAssessmentView} Seen */
/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').HistoryLineView} Line */
/** @typedef {{ seen: Seen, etag: string, log: readonly Line[], disputes: File[] }} All */

const ASPECTS = ['LEGALITY', 'REASONABLENESS', 'FEASIBILITY', 'CONTROLLABILITY'];

/** The case of a number, as people name it. @param {string} number */
const caseOf = async (number) => {
  const found = (await staff.todo(centre(), { mine: false, open: false, number })).value.items;
  if (!found[0]) {
    throw new Unfit(t('assessment.dispute.unknown'), [{ field: 'dispute', message: t('assessment.dispute.unknown') }]);
  }
  return found[0].id;
};

/** What was found, aspect by aspect. @param {Seen} seen */
const aspects = (seen) => h('section', { class: 'sheet stack tight' }, [
  h('h2', t('assessment.aspects')),
  h('dl', { class: 'facts lines' }, ASPECTS.map((aspect) => {
    const found = seen.findings.find((each) => each.aspect === aspect);
    return [h('dt', word('aspect', aspect)), h('dd', found ? [
      h('span', { class: `tag ${TONES[found.result] ?? ''}` }, word('aspectresult', found.result)), h('p', { class: 'text' }, own(found.why)),
      h('span', { class: 'soft small num' }, own(`${moment(found.at)} · ${found.by.name || found.by.id}`)),
    ] : h('span', { class: 'soft' }, t('assessment.aspect.open')))];
  })),
]);

/** Who was heard, and what they said. @param {Seen} seen */
const hearings = (seen) => h('section', { class: 'sheet' }, [
  h('h2', t('assessment.hearings')),
  seen.hearings.length ? h('ol', { class: 'steps' }, seen.hearings.map((each) => h('li', [
    h('strong', `${word('hearing', each.form)} · ${t('assessment.heard', { n: each.heard })}`), h('p', own(each.who)), h('p', { class: 'text' }, own(each.said)), h('time', { datetime: each.on, class: 'num' }, day(each.on)),
  ]))) : h('p', { class: 'soft' }, t('assessment.hearings.none')),
]);

/** @param {Seen} seen */
const verdict = ({ verdict: found }) => (found ? h('section', { class: 'sheet stack' }, [
  h('h2', t('assessment.verdict')),
  h('p', { class: 'row' }, [h('span', { class: `tag ${TONES[found.conclusion] ?? ''}` }, word('conclusion', found.conclusion)), h('span', { class: `tag ${TONES[found.level] ?? ''}` }, word('risklevel', found.level))]),
  h('p', { class: 'text' }, own(found.why)),
  found.conditions ? h('div', { class: 'note warn' }, [h('strong', t('pro.ask.riskConditions')), h('p', { class: 'text' }, own(found.conditions))]) : null,
  h('p', { class: 'soft small num' }, own(`${moment(found.at)} · ${found.by.name || found.by.id}`)),
]) : null);

/** The disputes that followed. @param {Seen} seen @param {File[]} disputes */
const followed = (seen, disputes) => (seen.verdict ? h('section', { class: 'sheet' }, [
  h('h2', t('assessment.disputes')),
  disputes.length ? h('ul', { class: 'plain' }, disputes.map((each) => h('li', { class: 'row' }, [h('a', { href: link('case', each.id) }, own(titled(each.title))), h('span', { class: 'soft small num' }, each.number), stageTag(each.stage)]))) : h('p', { class: 'soft' }, t('assessment.disputes.none')),
]) : null);

/** One assessment: what is to be decided, what was found of it, who was heard, what was concluded and what followed. */
export const Assessment = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const { id } = props;
    const all = loaded(async () => {
      const seen = await staff.assessmentView(centre(), { id });
      const [log, disputes] = await Promise.all([
        whole((from) => staff.assessmentHistory(centre(), { id, ...from })).catch(() => null),
        Promise.all(seen.value.disputes.map((each) => staff.view(centre(), { id: each }).then(({ value }) => value, () => null))),
      ]);
      return { seen: seen.value, etag: seen.etag ?? '', log: log ?? [], disputes: disputes.filter((each) => each !== null) };
    });
    /** What is still owed before it can be concluded, by whom. @param {Seen} seen */
    const owed = (seen) => (seen.verdict ? [] : [
      ...(seen.openAspects.length ? [t('assessment.owed.aspects', { aspects: seen.openAspects.map((each) => word('aspect', each)).join(t('ui.and')) })] : []),
      ...(seen.hearings.length ? [] : [t('assessment.owed.hearing')]),
      t('assessment.owed.other', { organ: seen.initiator.name }),
    ]);
    return () => h(Loaded, { of: all }, {
      default: (/** @type {All} */ { seen, etag, log, disputes }) => [
        h('div', { class: 'head' }, h('div', { class: 'stack tight' }, [
          h('p', h('a', { href: linkAsking('prevention', { list: 'assessments' }) }, `‹ ${t('prevention.assessments')}`)),
          h('h1', own(t('assessment.title', { organ: seen.initiator.name }))),
          h('p', { class: 'row' }, [h('span', { class: 'soft num' }, seen.number), h('span', { class: `tag ${TONES[seen.verdict?.conclusion ?? 'ASSESSING'] ?? ''}` }, word('conclusion', seen.verdict?.conclusion ?? 'ASSESSING'))]),
        ])),
        h('section', { class: 'sheet stack tight' }, [
          h('h2', t('case.actions')),
          owed(seen).map((each) => h('p', { class: 'soft small' }, own(each))),
          h(Acts, {
            acts: openSteps('assessment', ASSESSMENT, openToAssessment(seen), async (name, step, idempotencyKey, body) => step.does(centre(), { id, idempotencyKey, ifMatch: etag, body: name === 'link-dispute' && body['dispute'] ? { dispute: await caseOf(body['dispute']) } : body })),
            label: t('case.actions'), nothing: t('case.nothing'), onDone: () => all.again(),
          }),
        ]),
        h('div', { class: 'cols' }, [
          h('div', { class: 'stack' }, [
            h('section', { class: 'sheet' }, h('dl', { class: 'facts' }, [
              h('dt', t('assessment.decision')), h('dd', { class: 'text' }, own(seen.decision)), h('dt', t('case.place')), h('dd', own(seen.place.name)),
              h('dt', t('assessment.opened')), h('dd', { class: 'num' }, own(`${moment(seen.openedAt)} · ${seen.openedBy.name || seen.openedBy.id}`)),
            ])),
            verdict(seen), aspects(seen), hearings(seen), followed(seen, disputes),
          ]),
          h('div', { class: 'stack' }, h(Trail, { log })),
        ]),
      ],
    });
  },
};
