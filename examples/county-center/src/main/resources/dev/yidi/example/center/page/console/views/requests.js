import { ProblemError } from '../../client/runtime.js';
import { dataRequests, personalDataDecideRequest, personalDataStatus, view } from '../../client/staff.js';
import { h, nextTick, reactive, ref } from '../../ui/vue.js';
import { day, law, own, t, word, ZH } from '../../ui/i18n.js';
import { loaded, Unfit } from '../../ui/command.js';
import { Field, Loaded } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link } from '../../ui/route.js';
import { More, paged } from '../pages.js';
import { centre, me } from '../session.js';
import { stageTag, titled, waited } from '../show.js';
import { versionOf } from '../version.js';
import { SealedMark } from './sealed.js';

/** @typedef {import('../../client/staff.js').DataRequestLineView} Line */
/** @typedef {import('../../client/staff.js').PartyView} Party */
/** @typedef {import('../../ui/acts.js').Asked} Asked */

/** Where each right stands in the law. @type {Record<string, string>} */
const LAW = { ACCESS: '45 ¶1', COPY: '45 ¶1', PORTABILITY: '45 ¶3', CORRECTION: '46', DELETION: '47', EXPLANATION: '48' };

/** What may be asked. */
export const RIGHTS = Object.keys(LAW);

/** Who sees what the schedule says is due. */
const KEEPERS = ['DATA_PROTECTION_OFFICER', 'CENTRE_HEAD'];

const FIELDS = /** @type {const} */ (['phone', 'identity', 'address']);
const LABELS = { phone: 'party.phone', identity: 'party.number', address: 'party.address' };

const keyOf = (/** @type {Line} */ { line, request }) => `${line.id} ${request}`;

/** What somebody asked of their own data: who, in which words, and the answer of the officer who may decide. */
export const Asking = {
  props: ['of'],
  emits: ['done'],
  setup(/** @type {{ of: { line: { id: string }, request: string, right: string, decidable: boolean, etag?: string } }} */ props, /** @type {any} */ { emit }) {
    const { line, request: id, right } = props.of;
    const found = loaded(async () => {
      // one after the other: a look at a sealed case is kept and counts as a step of it
      const status = (await personalDataStatus(centre(), { id: line.id })).value;
      const file = await view(centre(), { id: line.id });
      const request = status.requests.find((each) => each.id === id);
      return { request, party: file.value.parties.find((each) => each.id === request?.party), parties: file.value.parties, sealed: file.value.sealed, etag: file.etag ?? '' };
    });
    /** Whom a correction is about, where the request does not say it. */
    const chosen = ref('');
    /** What of a party is kept now and goes with the correction unless it is said again; of what is masked, nobody here knows. @param {Party} party @param {'phone' | 'identity' | 'address'} field */
    const isKept = (party, field) => Boolean(party[field]) || (party.masked && field === 'address');
    const seen = (/** @type {Party} */ party, /** @type {'phone' | 'identity' | 'address'} */ field) => (field !== 'identity' && !party.masked ? party[field] ?? '' : '');
    const hinted = (/** @type {Party} */ party, /** @type {'phone' | 'identity' | 'address'} */ field) => (!isKept(party, field) || seen(party, field) ? '' : party[field] ? t('requests.typed', { value: party[field] }) : t('requests.unseen'));
    /** What a granted correction asks for: the party as it is from now on. @param {Party | undefined} party @returns {Asked[]} */
    const correction = (party) => (right === 'CORRECTION' && party ? [
      { name: 'corrected/name', label: t('party.name'), first: party.masked ? '' : party.name, hint: party.masked ? t('requests.typed', { value: party.name }) : t('requests.whole') },
      { name: 'corrected/phone', label: t('party.phone'), first: seen(party, 'phone'), hint: hinted(party, 'phone') },
      { name: 'corrected/identity/scheme', label: t('party.scheme'), kind: 'choice', options: [['', t('app.choose')], ...(party.organisation ? ['SOCIAL_CREDIT_CODE'] : ['RESIDENT_ID', 'PASSPORT']).map((each) => [each, word('scheme', each)])] },
      { name: 'corrected/identity/number', label: t('party.number'), hint: hinted(party, 'identity') },
      { name: 'corrected/address', label: t('party.address'), first: seen(party, 'address'), hint: hinted(party, 'address') },
      ...(FIELDS.some((each) => isKept(party, each)) ? [{ name: 'dropped', label: t('requests.dropped'), kind: 'ticks', options: FIELDS.filter((each) => isKept(party, each)).map((each) => [each, t(LABELS[each])]) }] : []),
    ] : []);
    /** What a granted correction says of the party; what is kept and neither said nor given up is asked for. @param {Record<string, any>} v @param {Party | undefined} party */
    const corrected = (v, party) => {
      if (!party) {
        throw new Unfit(t('requests.choose'), []);
      }
      const value = (/** @type {string} */ name) => v[`corrected/${name}`] ?? '';
      const typed = { phone: value('phone'), identity: value('identity/number'), address: value('address') };
      const wrong = [
        ...(value('name') ? [] : [{ field: 'corrected/name', message: t('ui.needed') }]),
        ...(Boolean(typed.identity) === Boolean(value('identity/scheme')) ? [] : [{ field: typed.identity ? 'corrected/identity/scheme' : 'corrected/identity/number', message: t('ui.needed') }]),
        ...FIELDS.filter((each) => isKept(party, each) && !typed[each] && !v['dropped'].includes(each)).map((each) => ({ field: each === 'identity' ? 'corrected/identity/number' : `corrected/${each}`, message: t('requests.lost') })),
      ];
      if (wrong.length) {
        throw new Unfit(t('requests.unfit'), wrong);
      }
      return {
        party: party.id, name: value('name'), ...(typed.phone ? { phone: typed.phone } : {}),
        ...(typed.identity ? { identity: { scheme: value('identity/scheme'), number: typed.identity } } : {}), ...(typed.address ? { address: typed.address } : {}),
      };
    };
    const partyOf = (/** @type {any} */ it) => it.party ?? it.parties.find((/** @type {Party} */ each) => each.id === chosen.value);
    const decide = (/** @type {any} */ it) => ({
      name: 'decide-request', label: t('requests.decide'), says: t('requests.says'),
      asks: /** @type {Asked[]} */ ([
        { name: 'granted', label: t('requests.granted'), kind: 'choice', must: true, options: [['', t('app.choose')], ['true', t('requests.grant')], ['false', t('requests.refuse')]], width: 'w4' },
        { name: 'reason', label: t('field.reason'), hint: t('requests.reason'), width: 'w8' },
        ...correction(partyOf(it)),
      ]),
      send: async (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => {
        const now = right === 'CORRECTION' && v['granted'] === 'true' ? { corrected: corrected(v, partyOf(it)) } : {};
        try {
          return await personalDataDecideRequest(centre(), { id: line.id, idempotencyKey, ifMatch: await versionOf({ id: line.id, sealed: it.sealed }, props.of.etag ?? it.etag), body: /** @type {any} */ ({ request: id, ...(v['granted'] ? { granted: v['granted'] === 'true' } : {}), ...(v['reason'] ? { reason: v['reason'] } : {}), ...now }) });
        } catch (e) {
          if (e instanceof ProblemError && e.status === 412) {
            await found.again();
          }
          throw e;
        }
      },
    });
    return () => h(Loaded, { of: found }, {
      default: (/** @type {any} */ it) => (it.request ? h('div', { class: it.sealed ? 'stack sealed' : 'stack' }, [
        it.sealed ? h(SealedMark) : null,
        h('dl', { class: 'facts' }, [
          h('dt', t('requests.right')), h('dd', [word('right', right), h('span', { class: 'soft small' }, ` ${law(`个人信息保护法(2021) art. ${LAW[right]}`)}`)]),
          h('dt', t('requests.who')), h('dd', it.party ? own(`${word('role', it.party.role)} ${it.party.name}`) : h('span', { class: 'soft' }, t('requests.somebody'))),
          h('dt', t('requests.words')), h('dd', { class: 'text' }, own(it.request.detail) || h('span', { class: 'soft' }, t('requests.wordless'))),
        ]),
        props.of.decidable && right === 'CORRECTION' && !it.party ? h(Field, { label: t('requests.party'), kind: 'choice', options: [['', t('app.choose')], ...it.parties.map((/** @type {Party} */ each) => [each.id, `${word('role', each.role)} ${each.name}`, ZH])], more: { name: 'party' }, modelValue: chosen.value, 'onUpdate:modelValue': (/** @type {string} */ value) => { chosen.value = value; } }) : null,
        props.of.decidable ? h(Acts, { key: partyOf(it)?.id ?? '', acts: [decide(it)], label: t('requests.decide'), onDone: () => emit('done') }) : h('p', { class: 'soft' }, t('requests.others')),
      ]) : h('p', { class: 'soft' }, t('requests.gone'))),
    });
  },
};

/** What people asked about their own data and nobody has decided yet, of the cases the officer may see. */
export const Requests = {
  setup() {
    const form = reactive({ mine: false });
    const opened = ref('');
    const { list, rest } = paged(async (cursor) => (await dataRequests(centre(), { ...(form.mine ? { decidableOnly: true } : {}), ...(cursor ? { cursor } : {}) })).value, keyOf);
    const open = (/** @type {Line} */ each) => {
      opened.value = opened.value === keyOf(each) ? '' : keyOf(each);
      nextTick(() => document.querySelector('.asking')?.scrollIntoView({ block: 'nearest' }));
    };
    const row = (/** @type {Line} */ each) => h('tr', { key: keyOf(each) }, [
      h('td', [h('a', { href: link('case', each.line.id) }, own(titled(each.line.title) || each.line.number)), h('div', { class: 'soft small num' }, own([each.line.number, each.line.applicant].filter(Boolean).join(' · '))), h('a', { class: 'small', href: link('case', each.line.id, 'data') }, t('data.title'))]),
      h('td', { 'data-label': t('requests.right') }, word('right', each.right)),
      h('td', { 'data-label': t('requests.made'), class: 'num' }, [day(each.made), h('div', { class: 'soft small' }, waited(each.made))]),
      h('td', { 'data-label': t('col.stage') }, stageTag(each.line.stage)),
      h('td', { 'data-label': t('col.organ') }, own(each.line.accountable?.name) || h('span', { class: 'soft' }, t('app.none'))),
      h('td', h('button', { type: 'button', class: 'link', 'data-request': each.request, 'aria-expanded': String(opened.value === keyOf(each)), onClick: () => open(each) }, t(each.decidable ? 'requests.answer' : 'requests.look'))),
    ]);
    const byTime = (/** @type {Line[]} */ items) => [...items].sort((one, other) => one.made.localeCompare(other.made));
    return () => [
      h('div', { class: 'head' }, [
        h('div', [h('h1', t('requests.title')), h('p', { class: 'soft' }, t('requests.sub')), me.value?.officer.roles.some((each) => KEEPERS.includes(each)) ? h('p', h('a', { href: link('requests', 'retention') }, t('retention.title'))) : null]),
        h('label', { class: 'row' }, [h('input', { type: 'checkbox', name: 'mine', checked: form.mine, onChange: (/** @type {any} */ event) => { form.mine = event.target.checked; opened.value = ''; list.anew(); } }), t('requests.mine')]),
      ]),
      h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length && !rest.next, nothing: t('requests.none') }, {
        default: (/** @type {Line[]} */ items) => [
          h('section', { class: 'sheet flush' }, h('table', { class: 'list' }, [
            h('caption', { class: 'unseen' }, t('requests.title')),
            h('thead', h('tr', [...[t('col.title'), t('requests.right'), t('requests.made'), t('col.stage'), t('col.organ')].map((each) => h('th', { scope: 'col' }, each)), h('th', { scope: 'col' }, h('span', { class: 'unseen' }, t('requests.answer')))])),
            h('tbody', byTime(items).map(row)),
          ])),
          items.filter((each) => keyOf(each) === opened.value).map((each) => h('section', { key: opened.value, class: each.line.sealed ? 'sheet stack asking sealed' : 'sheet stack asking', 'aria-live': 'polite' }, [h('h2', `${each.line.number} · ${word('right', each.right)}`), h(Asking, { of: each, onDone: () => { opened.value = ''; rest.refresh(); } })])),
        ],
      }),
      h(More, { rest }),
    ];
  },
};
