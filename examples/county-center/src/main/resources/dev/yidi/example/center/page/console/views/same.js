import { decideSameMatter, merge, sameMatter, sameMatterOfDraft } from '../../client/staff.js';
import { h, onUnmounted, watch } from '../../ui/vue.js';
import { law, listed, own, t, word, ZH } from '../../ui/i18n.js';
import { Acts } from '../../ui/acts.js';
import { loaded } from '../../ui/command.js';
import { link } from '../../ui/route.js';
import { centre } from '../session.js';
import { reasoned, stageTag, titled } from '../show.js';

/** @typedef {import('../../client/staff.js').SameMatterView} Same */
/** @typedef {import('../../client/staff.js').RegisterRequest} Matter */
/** @typedef {ReturnType<typeof loaded<Same | null>>} Look */

const SHOWN = 5;
const PAUSE = 600;
const TONES = { SAME_MATTER_PENDING: 'warn', EXHAUSTED: 'bad', LIKELY_DUPLICATE: 'brand', NONE: '' };

/** What is being typed is not asked about. @param {Matter} matter @returns {Matter} */
const settled = (matter) => ({
  ...matter,
  parties: (matter.parties ?? []).filter((each) => each.name).map(({ phone, identity, ...rest }) => ({
    ...rest, ...(phone && phone.replace(/\D/g, '').length >= 7 ? { phone } : {}), ...(identity && identity.number.length >= 6 ? { identity } : {}),
  })),
});

/**
 * Whether a matter that is being written down is here already: asked a moment after it was last touched, once a title, a place and somebody stand.
 *
 * @param {() => Matter} matter as it stands
 * @returns {Look}
 */
export const lookedFor = (matter) => {
  /** @returns {Matter | null} */
  const draft = () => {
    const now = settled(matter());
    return now.title && now.place && now.parties?.length ? { ...now, narrative: now.narrative || now.title } : null;
  };
  const look = loaded(async () => {
    const now = draft();
    if (!now) {
      return null;
    }
    return (await sameMatterOfDraft(centre(), { body: now })).value;
  });
  let waiting = 0;
  watch(() => JSON.stringify(draft()), () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => look.again(), draft() ? PAUSE : 0);
  });
  onUnmounted(() => clearTimeout(waiting));
  return look;
};

/** The earlier cases, the most alike first, each with what the law says of it; in another tab, so that nothing that was typed is lost. @param {Same} same @param {boolean} isApart */
const alikes = (same, isApart) => [
  same.skipped ? h('p', { class: 'note warn' }, [own(same.skipped.title), same.skipped.basis.length ? h('span', { class: 'soft small' }, ` ${listed(same.skipped.basis.map(law))}`) : null]) : null,
  same.found.length ? h('ul', { class: 'plain alike' }, same.found.slice(0, SHOWN).map((each) => {
    const [first, ...rest] = each.reasons;
    return h('li', { class: 'stack tight' }, [
      h('p', { class: 'row' }, [
        h('a', { class: 'num', href: link('case', each.id), ...(isApart ? { target: '_blank', rel: 'opener' } : {}) }, [each.number, isApart ? h('span', { class: 'unseen' }, t('same.apart')) : null]),
        h('span', own(titled(each.title))), stageTag(each.stage),
        h('span', { class: `tag ${TONES[each.verdict]}` }, word('verdict', each.verdict)),
      ]),
      first ? h('p', { class: 'small' }, [first.title, first.basis.length ? h('span', { class: 'soft' }, ` ${listed(first.basis.map(law))}`) : null]) : null,
      rest.length ? h('p', { class: 'small soft' }, own(listed(rest.map(reasoned)))) : null,
    ]);
  })) : null,
  same.found.length > SHOWN ? h('p', { class: 'small soft' }, t('same.more', { n: same.found.length - SHOWN })) : null,
  same.hidden ? h('p', { class: 'small' }, t('same.hidden')) : null,
];

/** What was found before a matter is registered; the clerk registers it all the same, or does not. */
export const Alike = (/** @type {{ look: Look }} */ { look }) => {
  const { value: known, trouble, loading } = look;
  const words = () => {
    if (trouble) {
      return [h('p', { class: 'row small' }, [t('same.failed', { why: listed([trouble.title, ...trouble.items.map((each) => each.message)]) }), h('button', { type: 'button', class: 'link', onClick: () => look.again() }, t('ui.again'))])];
    }
    if (!known) {
      return [h('p', { class: 'small soft' }, t(loading ? 'same.looking' : 'same.wait'))];
    }
    return known.found.length || known.hidden || known.skipped
      ? [h('p', { class: 'small' }, t('same.all-the-same')), alikes(known, true)]
      : [h('p', { class: 'small soft' }, t('same.none'))];
  };
  return h('section', { class: 'sheet stack tight', 'aria-busy': String(loading) }, [h('h2', t('same.title')), h('div', { class: 'stack tight', role: 'status' }, words())]);
};
Alike.props = ['look'];

const DECISIONS = ['LINKED', 'DISTINCT', 'SAME_PENDING', 'RAISED_WHILE_PENDING', 'SAME_EXHAUSTED', 'RAISED_AFTER_RECHECK'];
const MERGERS = ['MERGED_INTO', 'ABSORBED'];

/** What a registered case could be the same as, and what the officer decides about it; nothing where nothing is found. */
export const SameMatters = {
  props: ['file', 'etag'],
  emits: ['done'],
  setup(/** @type {{ file: import('../../client/staff.js').CaseDetailsView, etag: string }} */ props, /** @type {any} */ { emit }) {
    const look = loaded(async () => (await sameMatter(centre(), { id: props.file.id })).value);
    const act = (/** @type {Same} */ same) => ({
      name: 'decide-same-matter', label: t('same.decide'),
      asks: [
        { name: 'other', label: t('same.other'), kind: 'choice', must: true, options: same.found.map((each) => [each.id, each.number]) },
        { name: 'decision', label: t('same.decision'), kind: 'choice', must: true, options: [['', t('app.choose')], ...[...DECISIONS, ...(props.file.actions.includes('merge') ? MERGERS : [])].map((each) => [each, word('decided', each)])] },
        { name: 'reason', label: t('field.reason'), must: true, width: 'w8' },
      ],
      send: (/** @type {string} */ idempotencyKey, /** @type {any} */ body) => decideSameMatter(centre(), { id: props.file.id, idempotencyKey, ifMatch: props.etag, body: { ...body, decision: body.decision || undefined } }),
    });
    const merging = (/** @type {Same} */ same) => ({
      name: 'merge', label: t('same.merge'), says: t('same.merge.says'),
      asks: [{ name: 'into', label: t('same.merge.into'), kind: 'choice', must: true, width: '', options: [...(same.found.length > 1 ? [['', t('app.choose')]] : []), ...same.found.map((each) => [each.id, `${each.number} ${titled(each.title)}`, ZH])] }],
      send: (/** @type {string} */ idempotencyKey, /** @type {any} */ body) => merge(centre(), { id: props.file.id, idempotencyKey, ifMatch: props.etag, body: { into: body.into || undefined } }),
    });
    return () => {
      const { value: known, trouble } = look;
      if (trouble) {
        return h('section', { class: 'sheet small soft' }, t('same.failed', { why: trouble.title }));
      }
      return known && (known.found.length || known.hidden) ? h('section', { class: 'sheet stack tight' }, [
        h('h2', t('same.case')), alikes(known, false),
        known.found.length && props.file.actions.includes('add-note') ? h(Acts, { acts: [act(known), ...(props.file.actions.includes('merge') ? [merging(known)] : [])], onDone: () => { look.again(); emit('done'); } }) : null,
      ]) : null;
    };
  },
};
