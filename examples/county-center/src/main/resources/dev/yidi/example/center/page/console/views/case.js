import { attachment } from '../../client/runtime.js';
import { advice, attachmentAttach, attachmentList, attachmentRead, history, paperList, paperRead, paperServe, view } from '../../client/staff.js';
import { h, reactive, ref } from '../../ui/vue.js';
import { about, law, letter, listed, moment, own, t, word, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { Acts } from '../../ui/acts.js';
import { Loaded, Wrong } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { save } from '../../ui/save.js';
import { whole } from '../pages.js';
import { centre } from '../session.js';
import { versionOf } from '../version.js';
import { Changed, watching } from '../watch.js';
import { left, moment as momentOf, now, reasoned, stageTag } from '../show.js';
import { Deeds } from './deeds.js';
import { Meetings } from './meetings.js';
import { Proceedings, stepOf } from './proceedings.js';
import { Mandates, partyNamed, ranFor } from './mandates.js';
import { Rooms } from './mediation.js';
import { SameMatters } from './same.js';
import { Sealed, SealedMark } from './sealed.js';
import { Ways } from './ways.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').HistoryLineView} Line */

/** What goes to organs, courts and bodies: it is not served on a party. */
const OF_OFFICES = ['REGISTRATION', 'FORWARD_LETTER', 'ASSIGNMENT_LETTER', 'OBJECTION', 'HEARING_RECORD', 'COMPLETION_REPORT', 'MEDIATION_APPLICATION', 'CONFIRMATION_APPLICATION', 'SUPERVISION_ORDER', 'REFERRAL_RETURN', 'REFERRAL_DECLINE', 'LEGAL_AID_APPLICATION', 'OUTSIDE_REFERRAL', 'REPORT_TRANSFER', 'JOINT_REQUEST', 'JOINT_TASK_SHEET', 'JOINT_MINUTES'];
const SERVICE = ['IN_PERSON', 'POST', 'LEFT_BEHIND', 'BY_PROXY', 'ELECTRONIC', 'PUBLIC_NOTICE'];

/** The stages in which a case is looked through for the same matter no more. */
const OVER = ['CONCLUDED', 'CLOSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'MERGED'];

/** One case: what it is about, what runs, what this officer may do now, and everything that has happened. */
export const Case = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const { id } = props;
    /** Of a sealed case every look is kept: its history and documents are asked for when they are wanted. */
    const isDeep = ref(false);
    const all = loaded(async () => {
      const seen = await view(centre(), { id });
      if (seen.value.sealed && !isDeep.value) {
        return { file: seen.value, etag: seen.etag ?? '', log: null, advised: null, papers: [], files: [], isWhole: true };
      }
      const [log, asked, papers, files] = await Promise.all([
        whole((from) => history(centre(), { id, ...from })), seen.value.actions.includes('dispatch') ? advice(centre(), { id }).catch(() => null) : null,
        paperList(centre(), { id }).catch(() => null), attachmentList(centre(), { id }).catch(() => null),
      ]);
      const file = seen.value.sealed ? await view(centre(), { id }) : seen;
      return { file: file.value, etag: file.etag ?? '', log, advised: asked?.value, papers: papers?.value.items ?? [], files: files?.value.items ?? [], isWhole: papers !== null && files !== null };
    });
    const watch = watching(all, ({ file }) => file, ({ etag }) => view(centre(), { id, ifNoneMatch: etag }));
    return () => h(Loaded, { of: all }, {
      default: (/** @type {any} */ { file, etag, log, advised, papers, files, isWhole }) => [
        h(Changed, { of: watch }),
        h('div', { class: file.sealed ? 'head sealed' : 'head' }, [
          h('div', { class: 'stack tight' }, [h('h1', own(file.title)), h('p', { class: 'row num' }, [h('span', { class: 'soft' }, file.number), stageTag(file.stage), h('span', { class: 'tag' }, word('kind', file.kind)), file.sealed ? h('span', { class: 'tag bad' }, t('case.sealed')) : null, file.urges ? h('span', { class: 'tag warn' }, t('case.urged', { n: file.urges })) : null])]),
          h('div', { class: 'row no-print' }, [h('a', { class: 'button', href: link('case', id, 'data') }, t('data.title')), file.sealed ? null : h('button', { type: 'button', onClick: () => print() }, t('app.print'))]),
        ]),
        file.sealed ? h(SealedMark) : null,
        h('div', { class: file.sealed ? 'cols sealed' : 'cols' }, [
          h('div', { class: 'stack' }, [file.sealed ? h(Sealed, { file, onDone: () => all.again() }) : null, h(Deeds, { file, etag, advised, onDone: () => all.again() }), h(Ways, { file, etag, onDone: () => all.again() }), h(Mandates, { file, etag, onDone: () => all.again() }), h(Rooms, { file }), h(Proceedings, { file, etag, log, onDone: () => all.again() }), matter(file), ...(log ? [h(Documents, { file, etag, papers, files, isWhole, onDone: () => all.again() }), h(Log, { log, file })] : [h('section', { class: 'sheet stack tight' }, [h('h2', t('case.trail')), h('p', { class: 'soft' }, t('case.trail.sealed')), h('div', h('button', { type: 'button', onClick: () => { isDeep.value = true; all.again(); } }, t('case.trail.open')))])])]),
          h('div', { class: 'stack' }, [clocks(file), advised ? advise(advised) : null, file.sealed || OVER.includes(file.stage) ? null : h(SameMatters, { file, etag, onDone: () => all.again() }), h(Meetings, { file }), custody(file)]),
        ]),
      ],
    });
  },
};

const matter = (/** @type {File} */ file) => h('section', { class: 'sheet stack' }, [
  h('h2', t('case.matter')),
  h('p', { class: 'text' }, own(file.narrative)),
  h('dl', { class: 'facts' }, [
    file.parties.map((each) => [h('dt', word('role', each.role)), h('dd', own([each.name, each.phone, each.identity].filter(Boolean).join(' · ')))]),
    h('dt', t('case.place')), h('dd', own(file.place.name)),
    file.topic ? [h('dt', t('case.topic')), h('dd', own(file.topic.name))] : null,
    file.category ? [h('dt', t('case.category')), h('dd', word('category', file.category))] : null,
    h('dt', t('case.channel')), h('dd', word('channel', file.channel)),
    h('dt', t('col.received')), h('dd', { class: 'num' }, moment(file.receivedAt)),
    file.result ? [h('dt', t('case.result')), h('dd', own([word('result', file.result), file.summary].filter(Boolean).join(' · ')))] : null,
    file.answer ? [h('dt', t('field.answer')), h('dd', { class: 'text' }, own(file.answer))] : null,
    file.declined ? [h('dt', t('case.declined')), h('dd', { class: 'text' }, own(`${word('ground', file.declined.ground)} · ${file.declined.whereToGo}`))] : null,
    file.accused.length ? [h('dt', t('case.accused')), h('dd', own(file.accused.map((each) => each.name).join(t('ui.and'))))] : null,
    file.ratings.length ? [h('dt', t('case.ratings')), h('dd', file.ratings.map((each) => h('div', [own(`${word('subject', each.subject)} · ${word('grade', each.grade)}`), each.comment ? h('span', { class: 'soft' }, own(` ${each.comment}`)) : null])))] : null,
    file.mergedInto ? [h('dt', t('case.merged')), h('dd', h('a', { href: link('case', file.mergedInto) }, t('case.open')))] : null,
  ]),
  file.materials.length ? [h('h3', t('case.added')), h('ol', { class: 'steps' }, file.materials.map((each) => h('li', [h('span', { class: 'text' }, own(each.text)), h('br'), h('time', { datetime: each.at }, moment(each.at))])))] : null,
]);

const clocks = (/** @type {File} */ file) => h('section', { class: 'sheet' }, [
  h('h2', t('case.clocks')),
  file.clocks.length ? file.clocks.slice().reverse().map((each) => {
    const now = left(each);
    return h('div', { class: `clock ${now.tone}` }, [
      h('div', { class: 'row apart' }, [h('strong', word('limit', each.limit)), h('span', { class: `tag ${now.tone}` }, now.text)]),
      h('div', { class: 'small num' }, [t('clock.due', { date: each.due.date }), each.promisedDue ? ` · ${t('clock.promised', { date: each.promisedDue.date })}` : '', each.due.provisional ? ` · ${t('clock.provisional')}` : '']),
      h('div', { class: 'small soft' }, own(law(each.basis))),
    ]);
  }) : h('p', { class: 'soft' }, t('clock.none')),
]);

const advise = (/** @type {import('../../client/staff.js').AdviceView} */ advised) => h('section', { class: 'sheet stack tight' }, [
  h('h2', t('case.advice')),
  h('p', [h('strong', own(advised.organ.name)), ' ', h('span', { class: 'tag brand' }, word('tier', advised.tier))]),
  h('details', { class: 'small' }, [h('summary', t('case.why')), h('ul', advised.reasons.map((each) => h('li', own(reasoned(each)))))]),
]);

const custody = (/** @type {File} */ file) => h('section', { class: 'sheet stack' }, [
  h('h2', t('case.custody')),
  h('dl', { class: 'facts' }, [
    h('dt', t('case.first')), h('dd', own(file.firstHandler.name || file.firstHandler.id)),
    h('dt', t('col.organ')), h('dd', own(file.accountable?.name ?? t('case.none'))),
    file.handler ? [h('dt', t('field.handler')), h('dd', own(file.handler.name || file.handler.id))] : null,
    file.signers.length ? [h('dt', t('case.signers')), h('dd', own(file.signers.map((each) => each.name || each.id).join(' · ')))] : null,
    file.charge ? [h('dt', t('case.charge')), h('dd', own(`${file.charge.leader.name || file.charge.leader.id} · ${file.charge.office}`))] : null,
    h('dt', t('case.returns')), h('dd', String(file.returns)),
    h('dt', t('case.trips')), h('dd', t('trips.count', { count: file.trips.count, places: file.trips.places })),
    file.trips.saved.length ? [h('dt', t('mandate.saved')), h('dd', t('mandate.saved.count', { n: file.trips.saved.length }))] : null,
  ]),
  file.trips.items.length ? h('ol', { class: 'steps' }, file.trips.items.map((each) => h('li', [own(`${word('trip', each.reason)} · ${each.place}`), h('br'), h('time', { datetime: each.at }, moment(each.at))]))) : null,
  file.trips.saved.length ? h('ol', { class: 'steps' }, file.trips.saved.map((each) => h('li', [own(`${word('trip', each.purpose)} · ${each.place}`), h('br'), h('span', { class: 'soft small' }, own(ranFor(file, each.mandate))), h('br'), h('time', { datetime: each.at }, moment(each.at))]))) : null,
  file.objection ? h('div', { class: 'note warn' }, [h('strong', t('case.objection')), h('p', { class: 'text' }, own(file.objection.reasons))]) : null,
  file.dispatches.length ? h('ol', { class: 'steps' }, file.dispatches.map((each) => h('li', [own(`${word('verb', each.verb)} → ${each.to.name}`), h('br'), h('time', { datetime: each.at }, moment(each.at))]))) : null,
]);

/** Documents to read here, files to keep. */
const Documents = {
  props: ['file', 'etag', 'papers', 'files', 'isWhole'],
  emits: ['done'],
  setup(/** @type {{ file: File, etag: string, papers: import('../../client/staff.js').DocumentLineView[], files: import('../../client/staff.js').AttachmentView[], isWhole: boolean }} */ props, /** @type {any} */ { emit }) {
    const work = command();
    const attach = async (/** @type {any} */ event) => {
      const chosen = event.target.files[0];
      event.target.value = '';
      if (chosen && await work.run(async (idempotencyKey) => attachmentAttach(centre(), { id: props.file.id, idempotencyKey, ifMatch: await versionOf(props.file, props.etag), contentDisposition: attachment(chosen.name), body: chosen }), `attach ${chosen.name} ${chosen.size}`)) {
        emit('done');
      }
    };
    const shown = ref(/** @type {import('../../client/staff.js').DocumentTextView | null} */ (null));
    const read = async (/** @type {string} */ document) => {
      shown.value = (await work.run(() => paperRead(centre(), { id: props.file.id, document })))?.value ?? null;
    };
    const keep = async (/** @type {import('../../client/staff.js').AttachmentView} */ file) => {
      const got = await work.run(() => attachmentRead(centre(), { id: props.file.id, attachment: file.id }));
      if (got) {
        save(got.value, file.name);
      }
    };
    const line = (/** @type {string} */ name, /** @type {string} */ at, /** @type {() => void} */ open) => h('li', [h('button', { type: 'button', class: 'link', onClick: open }, own(name)), ' ', h('span', { class: 'soft small num' }, moment(at))]);
    const letters = () => props.papers.filter((each) => !OF_OFFICES.includes(each.kind));
    /** What was handed to whom, when and how: from there the times of the law run. @returns {import('../../ui/acts.js').Act[]} */
    const serving = () => (props.file.actions.includes('serve-document') && letters().length ? [{
      name: 'serve-document', label: t('paper.serve'), says: t('paper.serve.says'),
      asks: [
        { name: 'document', label: t('paper.serve.document'), kind: 'choice', must: true, options: [...(letters().length > 1 ? [['', t('app.choose')]] : []), ...letters().map((each) => [each.id, `${letter(each.kind, each.title)} · ${moment(each.issuedAt)}`])] },
        { name: 'to', label: t('paper.serve.to'), kind: 'choice', must: true, options: props.file.parties.map((each) => [each.id, `${word('role', each.role)} ${each.name}`, ZH]) },
        { name: 'how', label: t('paper.serve.how'), kind: 'choice', must: true, options: SERVICE.map((each) => [each, word('service', each)]) },
        { name: 'receivedAt', label: t('paper.serve.at'), type: 'datetime-local', must: true, first: now() },
        { name: 'receipt', label: t('paper.serve.receipt'), hint: t('paper.serve.receipt.hint') },
      ],
      send: async (idempotencyKey, v) => paperServe(centre(), { id: props.file.id, idempotencyKey, ifMatch: await versionOf(props.file, props.etag), body: /** @type {any} */ ({ document: v['document'], to: v['to'], how: v['how'], ...(v['receivedAt'] ? { receivedAt: momentOf(v['receivedAt']) } : {}), ...(v['receipt'] ? { receipt: v['receipt'] } : {}) }) }),
    }] : []);
    return () => h('section', { class: 'sheet stack' }, [
      h('h2', t('case.documents')),
      props.isWhole ? null : h('p', { class: 'note warn', role: 'alert' }, [t('case.documents.failed'), ' ', h('button', { type: 'button', onClick: () => emit('done') }, t('ui.again'))]),
      props.isWhole && props.papers.length + props.files.length === 0 ? h('p', { class: 'soft' }, t('case.documents.none')) : h('ul', [
        ...props.papers.map((each) => line(letter(each.kind, each.title), each.issuedAt, () => read(each.id))),
        ...props.files.map((each) => (each.scan === 'CLEAN' || each.scan === 'WAIVED'
          ? line(each.name, each.addedAt, () => keep(each))
          : h('li', [own(each.name), ' ', h('span', { class: `tag ${each.scan === 'INFECTED' ? 'bad' : 'warn'}` }, word('scan', each.scan))]))),
      ]),
      props.file.actions.includes('add-material') ? h('div', { class: 'row no-print' }, [
        h('input', { id: 'case-file', class: 'unseen', type: 'file', disabled: work.busy, onChange: attach }),
        h('label', { class: 'button', for: 'case-file' }, t(work.busy ? 'ui.sending' : 'case.attach')),
      ]) : null,
      h(Wrong, { trouble: work.trouble }),
      serving().length ? h(Acts, { acts: serving(), label: t('case.documents'), onDone: () => emit('done') }) : null,
      shown.value ? h('article', { class: 'note', 'aria-live': 'polite' }, [h('strong', letter(shown.value.kind, shown.value.title)), h('p', { class: 'text', lang: ZH }, shown.value.text)]) : null,
    ]);
  },
};

/** What a line of the history is about. @param {Line} line @param {File} file */
const happened = (line, file) => {
  const clock = line.type === 'rung-fired' && file.clocks.find((each) => each.id === line.facts['clock']);
  return [stepOf(line), line.type === 'rung-fired' && word('rung', line.facts['action'] ?? ''), clock && word('limit', clock.limit)].filter(Boolean).join(' · ');
};

const WORDED = /** @type {Record<string, string>} */ ({ STAGE: 'stage', RESULT: 'result', KIND: 'kind', CATEGORY: 'category', PARTY_ROLE: 'role' });

const valued = (/** @type {import('../../client/staff.js').ChangeView} */ change, /** @type {string | undefined} */ value) => (value === undefined ? t('facet.nothing') : word(WORDED[change.facet] ?? 'value', value));

const changed = (/** @type {import('../../client/staff.js').ChangeView} */ change, /** @type {File} */ file) => {
  const clock = file.clocks.find((each) => each.id === change.of);
  const party = file.parties.find((each) => each.id === change.of);
  const of = clock ? word('limit', clock.limit) : party?.name ?? '';
  return h('div', { class: 'soft small' }, own(about([t(`facet.${change.facet}`), of].filter(Boolean).join(' · '), t('facet.change', { before: valued(change, change.before), after: valued(change, change.after) }))));
};

/** The history, the newest first; what each step changed on demand. */
const Log = {
  props: ['log', 'file'],
  setup(/** @type {{ log: Line[], file: File }} */ props) {
    const open = reactive({ all: false });
    return () => h('section', { class: 'sheet' }, [
      h('div', { class: 'row apart' }, [h('h2', t('case.history')), h('button', { type: 'button', class: 'link no-print', 'aria-expanded': String(open.all), onClick: () => { open.all = !open.all; } }, t(open.all ? 'history.less' : 'history.more'))]),
      h('ol', { class: 'steps', reversed: true }, props.log.slice().reverse().map((each, i) => h('li', { class: i === 0 ? 'now' : '' }, [
        h('strong', happened(each, props.file)), each.summary ? h('span', { class: 'soft' }, own(` ${each.summary}`)) : null,
        h('br'), h('time', { datetime: each.at, class: 'num' }, own(`${moment(each.at)} · ${each.actor.name || each.actor.id}`)), each.onBehalfOf ? h('span', { class: 'soft small' }, own(` ${t('mandate.for', { principal: partyNamed(props.file, each.onBehalfOf) })}`)) : null,
        open.all ? each.changes.map((change) => changed(change, props.file)) : null,
        open.all && each.basis.length ? h('div', { class: 'soft small' }, own(t('history.basis', { basis: listed(each.basis.map(law)) }))) : null,
      ]))),
    ]);
  },
};
