import * as staff from '../../client/staff.js';
import { h, reactive, ref } from '../../ui/vue.js';
import { day, own, t, word } from '../../ui/i18n.js';
import { command } from '../../ui/command.js';
import { bind, Field, Loaded, Wrong } from '../../ui/parts.js';
import { PlaceFields, places } from '../../ui/place.js';
import { go, link } from '../../ui/route.js';
import { More, paged } from '../pages.js';
import { may } from '../rights.js';
import { centre, me } from '../session.js';
import { organs } from '../show.js';

/** @typedef {import('../../client/staff.js').FileLineView} Line */

const MANY = 30;
const LEVELS = ['LOW', 'MEDIUM', 'HIGH'];
const CONCLUSIONS = ['IMPLEMENT', 'WITH_CONDITIONS', 'DEFER', 'DO_NOT'];
export const TONES = /** @type {Record<string, string>} */ ({ ASSESSING: 'brand', IMPLEMENT: 'good', WITH_CONDITIONS: 'warn', DEFER: 'bad', DO_NOT: 'bad', LOW: 'good', MEDIUM: 'warn', HIGH: 'bad', HOLDS: 'good', DOES_NOT_HOLD: 'bad' });

const choices = (/** @type {string} */ family, /** @type {string[]} */ values) => values.map((each) => [each, word(family, each)]);

/** An organ has a decision of its own assessed: what, and where it would be felt. */
const Opening = {
  emits: ['close'],
  setup(/** @type {{}} */ _, /** @type {any} */ { emit }) {
    const form = reactive({ decision: '', place: '' });
    const work = command();
    const where = places(async (parent) => (await staff.divisions(centre(), parent ? { parent } : {})).value.items, (path) => { form.place = path.at(-1) ?? ''; });
    const send = async () => {
      const done = await work.run((idempotencyKey) => staff.assessmentOpen(centre(), { idempotencyKey, body: { decision: form.decision.trim(), initiator: me.value?.officer.organ.id ?? '', place: form.place } }));
      if (done) {
        go('assessments', done.value.id);
      }
    };
    const focused = { onVnodeMounted: (/** @type {any} */ { el }) => el.querySelector('textarea')?.focus() };
    return () => h('form', { class: 'act deed grid', novalidate: true, 'aria-label': t('assessment.open'), ...focused, onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); send(); } }, [
      h('p', { class: 'soft' }, own(t('assessment.open.says', { organ: me.value?.officer.organ.name ?? '' }))),
      h(Field, { ...bind(form, 'decision', work), label: t('assessment.decision'), kind: 'area', must: true }),
      h(PlaceFields, { of: where, width: 'w4', label: (tier) => (tier ? word('tier', tier) : t('case.place')), none: t('app.choose'), must: true, faults: work.faults('place') }),
      h(Wrong, { trouble: work.trouble, fields: ['decision', 'place'] }),
      h('div', { class: 'row' }, [h('button', { class: 'primary', disabled: work.busy }, t(work.busy ? 'ui.sending' : 'ui.do')), h('button', { type: 'button', onClick: () => emit('close') }, t('ui.cancel'))]),
    ]);
  },
};

/** Assessments of major decisions, the newest first: those that go on unless others are asked for. */
export const Assessments = {
  setup() {
    const form = reactive({ of: '', organ: '' });
    const isOpening = ref(false);
    const { list, rest } = paged(async (cursor) => {
      const which = LEVELS.includes(form.of) ? { level: [form.of], open: false } : form.of ? { conclusion: [form.of], open: false } : { open: true };
      return (await staff.assessmentList(centre(), /** @type {any} */ ({ limit: MANY, ...which, ...(form.organ ? { organ: [form.organ] } : {}), ...(cursor ? { cursor } : {}) }))).value;
    });
    const row = (/** @type {Line} */ each) => h('tr', { key: each.id }, [
      h('td', [h('a', { href: link('assessments', each.id) }, own(each.title)), h('div', { class: 'soft small num' }, each.number)]),
      h('td', { 'data-label': t('assessment.initiator') }, own(each.organ?.name)),
      h('td', { 'data-label': t('col.stage') }, h('span', { class: `tag ${TONES[each.stage] ?? ''}` }, word('conclusion', each.stage))),
      h('td', { 'data-label': t('assessment.level') }, LEVELS.includes(each.kind) ? h('span', { class: `tag ${TONES[each.kind] ?? ''}` }, word('risklevel', each.kind)) : h('span', { class: 'soft' }, t('app.none'))),
      h('td', { 'data-label': t('assessment.opened'), class: 'num' }, day(each.receivedAt)),
    ]);
    const close = () => {
      isOpening.value = false;
      setTimeout(() => (/** @type {HTMLElement | null} */ (document.querySelector('[data-act="open-assessment"]'))?.focus()));
    };
    return () => [
      h('form', { class: 'sheet grid', role: 'search', onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); list.anew(); } }, [
        h(Field, { ...bind(form, 'of'), class: 'w4', label: t('col.stage'), kind: 'choice', options: [['', t('conclusion.ASSESSING')], { label: t('assessment.conclusion'), options: choices('conclusion', CONCLUSIONS) }, { label: t('assessment.level'), options: choices('risklevel', LEVELS) }] }),
        h(Field, { ...bind(form, 'organ'), class: 'w4', label: t('assessment.initiator'), kind: 'choice', options: [['', t('app.any')], ...organs().slice(1)] }),
        h('div', h('button', { class: 'primary' }, t('app.search'))),
      ]),
      may('REGISTER') ? h('section', { class: 'sheet no-print' }, [
        h('div', { class: 'deeds' }, h('button', { type: 'button', 'data-act': 'open-assessment', 'aria-expanded': String(isOpening.value), onClick: () => { isOpening.value = !isOpening.value; } }, t('assessment.open'))),
        isOpening.value ? h(Opening, { onClose: close }) : null,
      ]) : null,
      h('section', { class: 'sheet flush' }, h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length && !rest.next, nothing: t('assessment.none') }, {
        default: (/** @type {Line[]} */ items) => h('table', { class: 'list' }, [
          h('caption', { class: 'unseen' }, t('prevention.assessments')),
          h('thead', h('tr', ['assessment.decision', 'assessment.initiator', 'col.stage', 'assessment.level', 'assessment.opened'].map((each) => h('th', { scope: 'col' }, t(each))))),
          h('tbody', items.map(row)),
        ]),
      })),
      h(More, { rest }),
    ];
  },
};
