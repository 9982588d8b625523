import * as staff from '../../client/staff.js';
import { h, nextTick, reactive, ref } from '../../ui/vue.js';
import { own, t, word, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Loaded, Ticks, Wrong } from '../../ui/parts.js';
import { save } from '../../ui/save.js';
import { go, link } from '../../ui/route.js';
import { whole } from '../pages.js';
import { centre } from '../session.js';
import { organs } from '../show.js';
import { known } from './mediation-bench.js';
import { Court } from './mediation-court.js';
import { Agreed, Bench, Consents, Sessions, Way } from './mediation-show.js';
import { Steps } from './mediation-steps.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').MediationView} Mediation */

const TONES = /** @type {Record<string, string>} */ ({ IN_EFFECT: 'good', PERFORMED: 'good', ENDED: '', SUSPENDED: 'bad' });

/** @param {string} stage */
const stageTag = (stage) => h('span', { class: `tag ${TONES[stage] ?? 'brand'}` }, word('mediation', stage));

/** The ways from the case to its mediations, and to a new one where that may be proposed. @param {{ file: File }} props */
export const Rooms = ({ file }) => (file.mediations.length || file.actions.includes('propose-mediation') ? h('section', { class: 'sheet stack tight no-print' }, [
  h('h2', t('room.rooms')),
  file.mediations.map((each) => h('div', { class: 'row' }, [h('a', { href: link('mediation', file.id, each.id) }, t('room.enter', { type: word('mtype', each.type) })), stageTag(each.stage)])),
  file.actions.includes('propose-mediation') ? h('div', h('a', { class: 'button', href: link('mediation', file.id, '') }, t('room.propose'))) : null,
]) : null);
Rooms.props = ['file'];

/** The room of one mediation: where it stands, who is in it, what may be done now, and what was agreed. */
export const Mediation = {
  props: ['id', 'proceeding'],
  setup(/** @type {{ id: string, proceeding: string }} */ props) {
    const { id, proceeding } = props;
    const all = loaded(async () => {
      const [got, log] = await Promise.all([staff.view(centre(), { id }), proceeding ? whole((from) => staff.history(centre(), { id, ...from })).catch(() => null) : null]);
      const file = got.value;
      const mediation = file.mediations.find((each) => each.id === proceeding);
      const people = await Promise.all((mediation?.bench ?? []).map(async (each) => /** @type {const} */ ([each.mediator, each.name === each.mediator ? (await known(each.mediator))?.name ?? each.name : each.name])));
      const held = (log ?? []).filter((each) => each.facts['proceeding'] === proceeding && Object.values(each.facts).includes('session-held'));
      return { file, mediation, etag: got.etag ?? '', names: Object.fromEntries(people), times: held.map((each) => each.at) };
    });
    return () => h(Loaded, { of: all }, {
      default: (/** @type {any} */ { file, mediation, etag, names, times }) => {
        const named = (/** @type {string} */ mediator) => names[mediator] ?? mediator;
        const back = h('a', { class: 'no-print', href: link('case', id) }, own(t('room.back', { title: file.title })));
        if (!mediation) {
          return [h('div', { class: 'head' }, h('div', { class: 'stack tight' }, [back, h('h1', t('room.propose'))])), file.actions.includes('propose-mediation') && !proceeding ? h(Propose, { file, etag }) : h('p', { class: 'sheet state' }, t('room.missing'))];
        }
        const shared = { file, mediation, named };
        return [
          h('div', { class: 'head' }, [
            h('div', { class: 'stack tight' }, [back, h('h1', t('room.title', { type: word('mtype', mediation.type) })), h('p', { class: 'row num' }, [h('span', { class: 'soft' }, file.number), stageTag(mediation.stage), mediation.linkage === 'NONE' ? null : h('span', { class: 'tag' }, word('linkage', mediation.linkage)), h('span', { class: 'soft' }, own(mediation.committee))])]),
          ]),
          h(Way, { mediation }),
          mediation.end && mediation.end !== 'AGREED' ? h('div', { class: 'note warn' }, [h('strong', t('room.ended', { why: word('end', mediation.end) })), mediation.otherWaysOwed.length ? h('p', t('room.ways.owed', { ways: mediation.otherWaysOwed.map((/** @type {string} */ each) => word('way', each)).join(t('room.comma')) })) : null]) : null,
          mediation.stage === 'SUSPENDED' ? h('p', { class: 'note bad' }, t('room.suspended')) : null,
          h('div', { class: 'cols' }, [
            h('div', { class: 'stack' }, [h(Steps, { ...shared, etag, onDone: () => all.again() }), h(Agreed, shared, () => h(Papers, { file, mediation })), h(Sessions, { ...shared, times })]),
            h('div', { class: 'stack' }, [h(Consents, shared), h(Bench, shared), mediation.agreement?.effectiveAt ? h(Court, { file, mediation, etag, after: file.confirmations, onDone: () => all.again() }) : null]),
          ]),
        ];
      },
    });
  },
};

/** A mediation is proposed: under which terms, who must agree, and which body holds it. */
const Propose = {
  props: ['file', 'etag'],
  setup(/** @type {{ file: File, etag: string }} */ props) {
    const { file } = props;
    const form = reactive({ terms: '', origin: 'APPLIED', committee: '', linkage: 'NONE', referredBy: '', reportBy: '', parties: file.parties.filter((each) => ['APPLICANT', 'RESPONDENT', 'THIRD_PARTY'].includes(each.role)).map((each) => each.id) });
    const work = command();
    const terms = loaded(async () => {
      const { items } = (await staff.mediationTerms(centre(), { id: file.id })).value;
      form.terms ||= items[0]?.name ?? '';
      return items;
    });
    nextTick(() => (/** @type {HTMLElement | null} */ (document.querySelector('form.propose select'))?.focus()));
    const send = async (/** @type {Event} */ event) => {
      event.preventDefault();
      const chosen = terms.value?.find((each) => each.name === form.terms);
      const body = /** @type {any} */ ({ type: chosen?.type ?? '', terms: form.terms, linkage: form.linkage, origin: form.origin, parties: form.parties, committee: form.committee.trim() });
      if (form.referredBy) body.referredBy = form.referredBy;
      if (form.reportBy) body.reportBy = form.reportBy;
      const got = await work.run((idempotencyKey) => staff.proposeMediation(centre(), { id: file.id, idempotencyKey, ifMatch: props.etag, body }));
      if (got) {
        go('mediation', file.id, got.value.proceeding);
      }
    };
    const words = (/** @type {string} */ family, /** @type {string[]} */ values) => values.map((each) => [each, word(family, each)]);
    return () => h('form', { class: 'sheet grid propose', novalidate: true, onSubmit: send }, [
      h('p', { class: 'soft' }, t('room.voluntary')),
      h(Wrong, { trouble: terms.trouble }),
      h(Field, { ...bind(form, 'terms', work), class: 'w4', label: t('room.terms'), kind: 'choice', must: true, faults: [...work.faults('terms'), ...work.faults('type')], options: terms.loading ? [['', t('ui.loading')]] : (terms.value ?? []).map((each) => [each.name, `${word('mtype', each.type)}${each.linkage && each.linkage !== 'NONE' ? ` · ${word('linkage', each.linkage)}` : ''}`]) }),
      h(Field, { ...bind(form, 'origin', work), class: 'w4', label: t('room.origin'), kind: 'choice', options: words('origin', ['APPLIED', 'OWN_MOTION', 'ENTRUSTED']) }),
      h(Field, { ...bind(form, 'committee', work), class: 'w4', label: t('room.committee'), must: true, more: { name: 'committee', maxlength: 200 } }),
      h(Ticks, { label: t('room.parties'), name: 'parties', must: true, options: file.parties.map((each) => [each.id, t('pro.beside', { what: each.name, more: word('role', each.role) }), ZH]), modelValue: form.parties, 'onUpdate:modelValue': (/** @type {any} */ next) => { form.parties = next; }, faults: work.faults('parties') }),
      h(Field, { ...bind(form, 'linkage', work), class: 'w4', label: t('room.linkage'), kind: 'choice', options: words('linkage', ['NONE', 'COURT', 'POLICE', 'PROCURATORATE', 'INDUSTRY', 'PETITION']) }),
      form.linkage === 'NONE' ? null : h(Field, { ...bind(form, 'referredBy', work), class: 'w4', label: t('room.referredBy'), kind: 'choice', options: organs() }),
      form.linkage === 'NONE' ? null : h(Field, { ...bind(form, 'reportBy', work), class: 'w4', label: t('field.reportBy'), more: { name: 'reportBy', type: 'date' } }),
      h(Wrong, { trouble: work.trouble, fields: ['type', ...Object.keys(form)] }),
      h('div', { class: 'row' }, [h('button', { class: 'primary', disabled: work.busy || terms.loading }, t(work.busy ? 'ui.sending' : 'room.propose')), h('a', { class: 'button', href: link('case', file.id) }, t('deed.not'))]),
    ]);
  },
};

/** The agreement on paper, as the county's form has it. */
const Papers = {
  props: ['file', 'mediation'],
  setup(/** @type {{ file: File, mediation: Mediation }} */ props) {
    const work = command();
    const done = ref('');
    /** Whether the centre has no font to print PDF in. */
    const isFontless = ref(false);
    const keep = async (/** @type {string} */ type, /** @type {string} */ suffix) => {
      done.value = '';
      const got = await work.run(() => staff.mediationPrintAgreement(centre(), { id: props.file.id, proceeding: props.mediation.id, accept: type }));
      if (got) {
        const name = t('paper.name', { number: props.file.number });
        save(got.value, `${name}.${suffix}`);
        done.value = name;
      } else if (work.trouble?.status === 406 && suffix === 'pdf') {
        isFontless.value = true;
        work.trouble = null;
      }
    };
    return () => (props.mediation.agreement?.form === 'WRITTEN' ? h('div', { class: 'stack tight no-print' }, [
      h('div', { class: 'row' }, [
        h('button', { type: 'button', disabled: work.busy || isFontless.value, 'aria-describedby': isFontless.value ? 'fontless' : undefined, onClick: () => keep('application/pdf', 'pdf') }, t('paper.pdf')),
        h('button', { type: 'button', disabled: work.busy, onClick: () => keep('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx') }, t('paper.docx')),
      ]),
      h('p', { role: 'status', class: 'small soft' }, done.value ? own(t('paper.kept', { name: done.value })) : ''),
      h('div', { role: 'status' }, [isFontless.value ? h('p', { class: 'note warn', id: 'fontless' }, t('paper.fontless')) : null]),
      h(Wrong, { trouble: work.trouble }),
    ]) : null);
  },
};
