import * as api from '../../client/staff.js';
import { h, ref } from '../../ui/vue.js';
import { day, law, moment, own, t, word, ZH } from '../../ui/i18n.js';
import { loaded, Unfit } from '../../ui/command.js';
import { Acts } from '../../ui/acts.js';
import { Loaded } from '../../ui/parts.js';
import { link } from '../../ui/route.js';
import { covering } from '../cover.js';
import { whole } from '../pages.js';
import { centre, county } from '../session.js';
import { stageTag, titled } from '../show.js';
import { versionOf } from '../version.js';
import { Changed, watching } from '../watch.js';
import { Asking, RIGHTS } from './requests.js';
import { SealedMark } from './sealed.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').PartyView} Party */
/** @typedef {import('../../client/staff.js').DataStatusView} Status */
/** @typedef {import('../../client/staff.js').DataDisclosureView} Disclosure */
/** @typedef {import('../../client/staff.js').RecipientView} Recipient */
/** @typedef {import('../../client/staff.js').RevealedView} Revealed */
/** @typedef {import('../../ui/acts.js').Act} Act */
/** @typedef {import('../../ui/acts.js').Asked} Asked */
/** @typedef {{ file: File, etag: string, status: Status, disclosures: Disclosure[] | null }} Whole */

const MASKED = ['NAME', 'CONTACT', 'IDENTITY_NUMBER'];
const KINDS = [...MASKED, 'MATTER', 'RESULT', 'MEDIATION_RECORD', 'HEALTH', 'FINANCE', 'MINOR'];
const PURPOSES = ['HANDLE', 'VERIFY_IDENTITY', 'CONTACT', 'MEDIATE', 'CONFIRM', 'LITIGATE', 'INVESTIGATE', 'SUPERVISE', 'SERVE', 'READ_SEALED', 'ARCHIVE', 'SUBJECT_ACCESS'];
const GROUNDS = ['STATUTORY_DUTY', 'CONTRACT', 'EMERGENCY', 'PUBLIC_INTEREST_NEWS', 'PUBLISHED', 'OTHER_LAW'];
const BODIES = ['COURT', 'POLICE', 'PROCURATORATE', 'OUTSIDE_BODY', 'OUTSIDE_SYSTEM', 'PROCESSOR'];
const HOLDS = ['MEDIATION_ARCHIVE', 'STATE_ARCHIVE', 'OTHER_PROCEEDING', 'INSPECTION'];
const FORMS = ['RESTRICTED', 'ANONYMISED', 'DELETED'];
const ERASURES = ['RETENTION_OVER', 'PURPOSE_ACHIEVED', 'CONSENT_WITHDRAWN', 'UNLAWFUL_PROCESSING', 'OTHER_LAW'];

const words = (/** @type {string} */ family, /** @type {readonly string[]} */ values) => values.map((each) => [each, word(family, each)]);
const chosen = (/** @type {any[]} */ options) => [['', t('app.choose')], ...options];
const people = (/** @type {File} */ file) => file.parties.map((each) => [each.id, `${word('role', each.role)} ${each.name}`, ZH]);
const listed = (/** @type {readonly string[]} */ kinds) => kinds.map((each) => word('datakind', each)).join(t('ui.and'));

/** @param {Recipient} to @param {File} file */
const receiver = (to, file) => {
  const party = ['PARTY', 'SUBJECT'].includes(to.kind) && file.parties.find((each) => each.id === to.name);
  return `${word('receiver', to.kind)} · ${party ? party.name : to.shown}`;
};

/** Who receives: an organ of the county or somebody of the case, picked; any other body by its kind and its name. @param {File} file @returns {Asked[]} */
const receiving = (file) => [
  { name: 'to/kind', label: t('data.receiver'), kind: 'choice', must: true, options: [
    ['', t('app.choose')],
    { label: t('data.receiver.other'), options: words('receiver', BODIES) },
    { label: word('receiver', 'ORGAN'), options: (county.value?.organs ?? []).map((each) => [`ORGAN ${each.id}`, each.name, ZH]) },
    { label: word('receiver', 'SUBJECT'), options: file.parties.map((each) => [`SUBJECT ${each.id}`, each.name, ZH]) },
    { label: word('receiver', 'PARTY'), options: file.parties.map((each) => [`PARTY ${each.id}`, each.name, ZH]) },
  ] },
  { name: 'to/name', label: t('data.receiver.name'), hint: t('data.receiver.hint') },
];

/** @param {Record<string, any>} v */
const received = (v) => {
  const [kind = '', id] = v['to/kind'].split(' ');
  const name = id ?? v['to/name'];
  if (!kind || !name) {
    throw new Unfit(t('data.receiver.unfit'), [{ field: kind ? 'to/name' : 'to/kind', message: t('ui.needed') }]);
  }
  return { kind, name };
};

/** What is asked for in one word, and sent as it is. @param {Record<string, any>} v @param {string[]} names */
const filled = (v, ...names) => Object.fromEntries(names.filter((each) => v[each]?.length).map((each) => [each, v[each]]));

/** What was decided about a right, in words. @param {boolean | undefined} granted */
const decided = (granted) => (granted === undefined ? h('span', { class: 'tag warn' }, t('data.request.open')) : h('span', { class: `tag ${granted ? 'good' : 'bad'}` }, t(granted ? 'requests.grant' : 'requests.refuse')));

/** Looks at what is shown masked: kept before anything is shown, and covered again as an identity is. */
const Reveal = {
  props: ['file', 'acts'],
  emits: ['done'],
  setup(/** @type {{ file: File, acts: Act[] }} */ props, /** @type {any} */ { emit }) {
    const { opened, covered, cover, ask, show } = /** @type {ReturnType<typeof covering<Revealed>>} */ (covering());
    const looking = (/** @type {Act} */ act) => ({ ...act, send: (/** @type {string} */ key, /** @type {Record<string, any>} */ v) => { ask(); return act.send(key, v); } });
    const done = (/** @type {any} */ got) => { show(got.value); emit('done'); };
    return () => h('section', { class: 'sheet stack', 'data-part': 'people' }, [
      h('h2', t('data.people')),
      h('dl', { class: 'facts' }, props.file.parties.map((each) => [h('dt', word('role', each.role)), h('dd', own([each.name, each.phone, each.identity, each.address].filter(Boolean).join(' · ')))])),
      opened.value ? h('div', { class: 'note warn stack tight', role: 'status' }, [
        h('dl', { class: 'facts uncopied', onCopy: (/** @type {Event} */ event) => event.preventDefault() }, [h('dt', word('datakind', opened.value.kind)), h('dd', own(opened.value.value))]),
        h('div', h('button', { type: 'button', class: 'primary', onClick: cover }, t('sealed.cover'))),
      ]) : covered.value ? h('p', { class: 'covered', role: 'status' }, t('data.covered')) : null,
      props.acts.length ? h(Acts, { acts: props.acts.map(looking), label: t('data.people'), onDone: done }) : null,
    ]);
  },
};

/** The personal data of a case: who it is about, what they asked and agreed to, who received it, how long it is kept and how it goes. */
export const Personal = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    const { id } = props;
    /** Of a sealed case every look is kept: who received its data is asked for when it is wanted. */
    const isDeep = ref(false);
    const all = loaded(async () => {
      // one after the other: a look at a sealed case is kept and counts as a step of it
      const status = (await api.personalDataStatus(centre(), { id })).value;
      const before = await api.view(centre(), { id });
      const isTold = !before.value.sealed || isDeep.value;
      const disclosures = isTold ? await whole((from) => api.personalDataDisclosures(centre(), { id, ...from })) : null;
      const seen = before.value.sealed && isTold ? await api.view(centre(), { id }) : before;
      return /** @type {Whole} */ ({ file: seen.value, etag: seen.etag ?? '', status, disclosures });
    });
    const watch = watching(all, ({ file }) => file, ({ etag }) => api.view(centre(), { id, ifNoneMatch: etag }));
    const again = () => { all.again(); };
    return () => h(Loaded, { of: all }, {
      default: (/** @type {Whole} */ whole) => {
        const { file, status } = whole;
        const acts = (/** @type {string[]} */ ...names) => names.filter((each) => status.actions.includes(each)).map((each) => STEPS[each]?.(whole)).filter((each) => each !== undefined);
        const doing = (/** @type {string} */ label, /** @type {string[]} */ ...names) => (acts(...names).length ? h(Acts, { acts: acts(...names), label, onDone: again }) : null);
        return [
          h(Changed, { of: watch }),
          h('div', { class: file.sealed ? 'head sealed' : 'head' }, [
            h('div', { class: 'stack tight' }, [h('h1', t('data.title')), h('p', { class: 'row num' }, [h('a', { href: link('case', id) }, own(titled(file.title) || file.number)), h('span', { class: 'soft' }, file.number), stageTag(file.stage), file.sealed ? h('span', { class: 'tag bad' }, t('case.sealed')) : null])]),
          ]),
          file.sealed ? h(SealedMark) : null,
          h('div', { class: file.sealed ? 'cols sealed' : 'cols' }, [
            h('div', { class: 'stack' }, [
              h(Reveal, { file, acts: acts('reveal'), onDone: () => { if (!file.sealed) { again(); } } }),
              asked(whole, doing(t('data.requests'), 'make-request'), again),
              agreed(whole, doing(t('data.consents'), 'give-consent', 'withdraw-consent')),
              passed(whole, doing(t('data.disclosures'), 'disclose'), () => { isDeep.value = true; again(); }),
            ]),
            h('div', { class: 'stack' }, [
              kept(whole, doing(t('data.kept'), 'set-hold', 'lift-hold')),
              gone(whole, doing(t('data.gone'), 'propose-erasure', 'carry-out-erasure', 'reject-erasure', 'lift-restriction')),
            ]),
          ]),
        ];
      },
    });
  },
};

/** @param {Whole} whole @param {any} doing @param {() => void} again */
const asked = ({ file, etag, status }, doing, again) => h('section', { class: 'sheet stack', 'data-part': 'requests' }, [
  h('h2', t('data.requests')),
  status.requests.length ? h('ul', { class: 'plain' }, status.requests.map((each) => h('li', [
    h('p', { class: 'row' }, [h('strong', word('right', each.right)), decided(each.granted), h('span', { class: 'soft small num' }, moment(each.made))]),
    each.granted === undefined
      ? h('div', { class: 'note' }, h(Asking, { key: each.id, of: { line: { id: file.id }, request: each.id, right: each.right, decidable: status.actions.includes('decide-request'), etag }, onDone: again }))
      : [each.detail ? h('p', { class: 'text' }, own(each.detail)) : null, each.reason ? h('p', { class: 'soft text' }, own(each.reason)) : null],
  ]))) : h('p', { class: 'soft' }, t('data.requests.none')),
  doing,
]);

/** @param {Whole} whole @param {any} doing */
const agreed = ({ file, status }, doing) => h('section', { class: 'sheet stack', 'data-part': 'consents' }, [
  h('h2', t('data.consents')),
  status.consents.length ? h('ul', { class: 'plain' }, status.consents.map((each) => h('li', [
    h('p', { class: 'row' }, [h('strong', own(consentName(each, file))), h('span', { class: `tag ${each.withdrawn ? '' : 'good'}` }, t(each.withdrawn ? 'data.consent.withdrawn' : 'data.consent.stands'))]),
    h('p', { class: 'soft small' }, [`${word('datapurpose', each.purpose)} · ${listed(each.kinds)} · ${moment(each.given)}`, each.withdrawn ? ` → ${moment(each.withdrawn)}` : '']),
  ]))) : h('p', { class: 'soft' }, t('data.consents.none')),
  doing,
]);

/** @param {import('../../client/staff.js').DataConsentView} consent @param {File} file */
const consentName = (consent, file) => `${file.parties.find((each) => each.id === consent.party)?.name ?? consent.party} → ${receiver(consent.to, file)}`;

/** @param {Whole} whole @param {any} doing @param {() => void} deeper */
const passed = ({ file, disclosures }, doing, deeper) => h('section', { class: 'sheet stack', 'data-part': 'disclosures' }, [
  h('h2', t('data.disclosures')),
  disclosures === null ? [h('p', { class: 'soft' }, t('case.trail.sealed')), h('div', h('button', { type: 'button', onClick: deeper }, t('data.disclosures.open')))]
    : disclosures.length ? h('ol', { class: 'steps', reversed: true }, disclosures.slice().reverse().map((each) => h('li', [
      h('strong', own(receiver(each.to, file))), h('span', { class: 'soft' }, ` ${word('datapurpose', each.purpose)} · ${listed(each.kinds)} · ${word('dataground', each.ground)}`),
      h('br'), h('time', { datetime: each.at, class: 'num' }, moment(each.at)),
    ]))) : h('p', { class: 'soft' }, t('data.disclosures.none')),
  doing,
]);

/** @param {Whole} whole @param {any} doing */
const kept = ({ status }, doing) => h('section', { class: 'sheet stack', 'data-part': 'kept' }, [
  h('h2', t('data.kept')),
  status.retention ? h('dl', { class: 'facts' }, [
    h('dt', t('data.lawful')), h('dd', { class: 'num' }, day(`${status.retention.lawful}T00:00:00+08:00`)),
    h('dt', t('data.due')), h('dd', { class: 'num' }, day(`${status.retention.due}T00:00:00+08:00`)),
  ]) : h('p', { class: 'soft' }, t('data.kept.lives')),
  status.holds.length ? h('ul', status.holds.map((each) => h('li', word('hold', each)))) : h('p', { class: 'soft' }, t('data.holds.none')),
  doing,
]);

/** @param {Whole} whole @param {any} doing */
const gone = ({ status }, doing) => h('section', { class: 'sheet stack', 'data-part': 'gone' }, [
  h('h2', t('data.gone')),
  status.proposal ? h('div', { class: 'note warn' }, [
    h('strong', t('data.proposed', { form: word('eraseform', status.proposal.form) })),
    h('p', { class: 'small' }, own(`${word('eraseground', status.proposal.ground)} · ${status.proposal.by.name || status.proposal.by.id} · ${moment(status.proposal.at)}`)),
    h('p', { class: 'small' }, t('data.proposed.says')),
  ]) : null,
  status.erasure ? h('div', { class: 'note' }, [
    h('strong', t(`data.done.${status.erasure.form}`)),
    h('p', { class: 'small' }, own(`${word('eraseground', status.erasure.ground)} · ${status.erasure.proposedBy.name} · ${status.erasure.by.name} · ${moment(status.erasure.at)}`)),
    h('p', { class: 'small' }, own(t('data.keeper', { organ: status.erasure.keeper.name }))),
  ]) : null,
  status.proposal || status.erasure ? null : h('p', { class: 'soft' }, t('data.gone.none')),
  doing,
]);

/** The steps, by the names that the API gives them. @type {Record<string, (whole: Whole) => Act>} */
const STEPS = {
  reveal: (whole) => step(whole, 'reveal', api.personalDataReveal, [
    { name: 'party', label: t('data.party'), kind: 'choice', must: true, options: people(whole.file) },
    { name: 'kind', label: t('data.kind'), kind: 'choice', must: true, options: chosen(words('datakind', MASKED)) },
    { name: 'purpose', label: t('data.purpose'), kind: 'choice', must: true, options: chosen(words('datapurpose', PURPOSES)) },
    { name: 'ground', label: t('data.ground'), kind: 'choice', must: true, options: words('dataground', GROUNDS) },
  ], (v) => filled(v, 'party', 'kind', 'purpose', 'ground')),
  'make-request': (whole) => step(whole, 'make-request', api.personalDataMakeRequest, [
    { name: 'party', label: t('data.party'), kind: 'choice', options: [['', t('data.party.unknown')], ...people(whole.file)] },
    { name: 'right', label: t('requests.right'), kind: 'choice', must: true, options: chosen(words('right', RIGHTS)) },
    { name: 'detail', label: t('requests.words'), kind: 'area', hint: t('data.detail') },
  ], (v) => filled(v, 'party', 'right', 'detail')),
  'give-consent': (whole) => step(whole, 'give-consent', api.personalDataGiveConsent, [
    { name: 'party', label: t('data.consent.party'), kind: 'choice', must: true, options: people(whole.file) },
    { name: 'guardian', label: t('data.consent.guardian'), hint: t('data.consent.child'), kind: 'choice', options: [['', t('app.none')], ...people({ ...whole.file, parties: whole.file.parties.filter((each) => each.role === 'GUARDIAN') })] },
    ...receiving(whole.file),
    { name: 'purpose', label: t('data.purpose'), kind: 'choice', must: true, options: chosen(words('datapurpose', PURPOSES)) },
    { name: 'kinds', label: t('data.kinds'), kind: 'ticks', must: true, options: words('datakind', KINDS), whole: true },
  ], (v) => ({ ...filled(v, 'party', 'guardian', 'purpose'), kinds: v['kinds'], to: received(v) })),
  'withdraw-consent': (whole) => step(whole, 'withdraw-consent', api.personalDataWithdrawConsent, [
    { name: 'consent', label: t('data.consent'), kind: 'choice', must: true, options: standing(whole) },
  ], (v) => filled(v, 'consent')),
  disclose: (whole) => step(whole, 'disclose', api.personalDataDisclose, [
    ...receiving(whole.file),
    { name: 'purpose', label: t('data.purpose'), kind: 'choice', must: true, options: chosen(words('datapurpose', PURPOSES)) },
    { name: 'ground', label: t('data.ground'), kind: 'choice', must: true, options: words('dataground', [...GROUNDS, 'CONSENT']) },
    { name: 'kinds', label: t('data.kinds'), kind: 'ticks', must: true, options: words('datakind', KINDS), whole: true },
    ...(standing(whole).length ? [{ name: 'consent', label: t('data.consent'), hint: t('data.consent.rests'), kind: 'choice', options: [['', t('app.none')], ...standing(whole)] }] : []),
  ], (v) => ({ ...filled(v, 'purpose', 'ground', 'consent'), kinds: v['kinds'], to: received(v) })),
  'set-hold': (whole) => step(whole, 'set-hold', api.personalDataSetHold, [
    { name: 'ground', label: t('data.hold'), kind: 'choice', width: '', must: true, options: words('hold', HOLDS.filter((each) => !whole.status.holds.some((one) => one === each))) },
  ], (v) => filled(v, 'ground')),
  'lift-hold': (whole) => step(whole, 'lift-hold', api.personalDataLiftHold, [
    { name: 'ground', label: t('data.hold'), kind: 'choice', width: '', must: true, options: words('hold', whole.status.holds) },
  ], (v) => filled(v, 'ground')),
  'propose-erasure': (whole) => step(whole, 'propose-erasure', api.personalDataProposeErasure, [
    { name: 'form', label: t('data.form'), kind: 'choice', width: '', must: true, options: chosen(words('eraseform', FORMS)) },
    { name: 'ground', label: t('data.why'), kind: 'choice', width: '', must: true, options: chosen(words('eraseground', ERASURES)) },
  ], (v) => filled(v, 'form', 'ground')),
  'reject-erasure': (whole) => step(whole, 'reject-erasure', api.personalDataRejectErasure, [{ name: 'reason', label: t('field.reason'), kind: 'area', must: true }], (v) => filled(v, 'reason')),
  'carry-out-erasure': (whole) => {
    const form = whole.status.proposal?.form ?? '';
    return step(whole, 'carry-out-erasure', api.personalDataCarryOutErasure, [
      { name: 'number', label: t('data.number'), hint: t('data.number.hint', { number: whole.file.number }), width: '', must: true },
    ], (v) => {
      if (v['number'] !== whole.file.number) {
        throw new Unfit(t('data.number.unfit'), [{ field: 'number', message: t('data.number.hint', { number: whole.file.number }) }]);
      }
      return { form };
    }, t(`data.lost.${form}`));
  },
  'lift-restriction': (whole) => step(whole, 'lift-restriction', api.personalDataLiftRestriction, [{ name: 'reason', label: t('field.reason'), kind: 'area', must: true }], (v) => filled(v, 'reason')),
};

const standing = (/** @type {Whole} */ { file, status }) => status.consents.filter((each) => !each.withdrawn).map((each) => [each.id, `${consentName(each, file)} · ${word('datapurpose', each.purpose)}`, ZH]);

/** @param {Whole} whole @param {string} name @param {(way: any, parameters: any) => Promise<any>} does @param {Asked[]} asks @param {(v: Record<string, any>) => any} body @param {string} [says] @returns {Act} */
const step = ({ file, etag }, name, does, asks, body, says = t(`data.says.${name}`)) => ({
  name, asks, label: t(`data.do.${name}`), says,
  send: async (idempotencyKey, v) => {
    const sent = body(v);
    return does(centre(), { id: file.id, idempotencyKey, ifMatch: await versionOf(file, etag), body: sent });
  },
});
