import { dataRequests, personalDataDecideRequest, personalDataStatus, view } from '../../client/staff.js';
import { h, nextTick, reactive, ref } from '../../ui/vue.js';
import { day, law, t, word } from '../../ui/i18n.js';
import { loaded } from '../../ui/command.js';
import { Loaded } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { link } from '../../ui/route.js';
import { More, paged } from '../pages.js';
import { centre } from '../session.js';
import { stageTag, titled, waited } from '../show.js';

/** @typedef {import('../../client/staff.js').DataRequestLineView} Line */
/** @typedef {import('../../client/staff.js').PartyView} Party */
/** @typedef {import('../../ui/acts.js').Asked} Asked */

/** Where each right stands in the law. @type {Record<string, string>} */
const LAW = { ACCESS: '45 ¶1', COPY: '45 ¶1', PORTABILITY: '45 ¶3', CORRECTION: '46', DELETION: '47', EXPLANATION: '48' };

const keyOf = (/** @type {Line} */ { line, request }) => `${line.id} ${request}`;

/** What somebody asked of their own data: who, in which words, and the answer of the officer who may decide. */
const Asking = {
  props: ['of'],
  emits: ['done'],
  setup(/** @type {{ of: Line }} */ props, /** @type {any} */ { emit }) {
    const { line, request: id, right } = props.of;
    const found = loaded(async () => {
      // one after the other: a look at a sealed case is kept and counts as a step of it
      const status = (await personalDataStatus(centre(), { id: line.id })).value;
      const seen = await view(centre(), { id: line.id });
      const request = status.requests.find((each) => each.id === id);
      return { request, party: seen.value.parties.find((each) => each.id === request?.party), parties: seen.value.parties, etag: seen.etag ?? '' };
    });
    /** What a granted correction asks for: the party as it is from now on. @param {Party | undefined} party @param {readonly Party[]} parties @returns {Asked[]} */
    const correction = (party, parties) => (right === 'CORRECTION' ? [
      ...(party ? [] : [{ name: 'corrected/party', label: t('requests.party'), kind: 'choice', options: parties.map((each) => [each.id, `${word('role', each.role)} ${each.name}`]) }]),
      { name: 'corrected/name', label: t('party.name'), first: party && !party.masked ? party.name : '', hint: t('requests.whole') },
      { name: 'corrected/phone', label: t('party.phone'), first: party && !party.masked ? party.phone ?? '' : '' },
      { name: 'corrected/identity/number', label: t('party.number') },
      { name: 'corrected/address', label: t('party.address'), first: party?.address ?? '' },
    ] : []);
    /** @param {Record<string, string>} v @param {Party | undefined} party @param {readonly Party[]} parties */
    const corrected = (v, party, parties) => {
      const of = party ?? parties.find((each) => each.id === v['corrected/party']);
      const number = v['corrected/identity/number'];
      return v['granted'] === 'true' && v['corrected/name'] && of ? {
        party: of.id, name: v['corrected/name'], ...(v['corrected/phone'] ? { phone: v['corrected/phone'] } : {}),
        ...(number ? { identity: { scheme: of.organisation ? 'SOCIAL_CREDIT_CODE' : 'RESIDENT_ID', number } } : {}), ...(v['corrected/address'] ? { address: v['corrected/address'] } : {}),
      } : undefined;
    };
    const decide = (/** @type {any} */ { party, parties, etag }) => ({
      name: 'decide-request', label: t('requests.decide'), says: t('requests.says'),
      asks: /** @type {Asked[]} */ ([
        { name: 'granted', label: t('requests.granted'), kind: 'choice', must: true, options: [['', t('app.choose')], ['true', t('requests.grant')], ['false', t('requests.refuse')]], width: 'w4' },
        { name: 'reason', label: t('field.reason'), hint: t('requests.reason'), width: 'w8' },
        ...correction(party, parties),
      ]),
      send: (/** @type {string} */ idempotencyKey, /** @type {Record<string, string>} */ v) => {
        const now = corrected(v, party, parties);
        return personalDataDecideRequest(centre(), { id: line.id, idempotencyKey, ifMatch: etag, body: /** @type {any} */ ({ request: id, ...(v['granted'] ? { granted: v['granted'] === 'true' } : {}), ...(v['reason'] ? { reason: v['reason'] } : {}), ...(now ? { corrected: now } : {}) }) });
      },
    });
    return () => h(Loaded, { of: found }, {
      default: (/** @type {any} */ it) => (it.request ? [
        h('dl', { class: 'facts' }, [
          h('dt', t('requests.right')), h('dd', [word('right', right), h('span', { class: 'soft small' }, ` ${law(`个人信息保护法 art. ${LAW[right]}`)}`)]),
          h('dt', t('requests.who')), h('dd', it.party ? `${word('role', it.party.role)} ${it.party.name}` : h('span', { class: 'soft' }, t('requests.somebody'))),
          h('dt', t('requests.words')), h('dd', { class: 'text' }, it.request.detail || h('span', { class: 'soft' }, t('requests.wordless'))),
        ]),
        props.of.decidable ? h(Acts, { acts: [decide(it)], label: t('requests.decide'), onDone: () => emit('done') }) : h('p', { class: 'soft' }, t('requests.others')),
      ] : h('p', { class: 'soft' }, t('requests.gone'))),
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
      h('td', [h('a', { href: link('case', each.line.id) }, titled(each.line.title) || each.line.number), h('div', { class: 'soft small num' }, [each.line.number, each.line.applicant].filter(Boolean).join(' · '))]),
      h('td', { 'data-label': t('requests.right') }, word('right', each.right)),
      h('td', { 'data-label': t('requests.made'), class: 'num' }, [day(each.made), h('div', { class: 'soft small' }, waited(each.made))]),
      h('td', { 'data-label': t('col.stage') }, stageTag(each.line.stage)),
      h('td', { 'data-label': t('col.organ') }, each.line.accountable?.name ?? h('span', { class: 'soft' }, t('app.none'))),
      h('td', h('button', { type: 'button', class: 'link', 'data-request': each.request, 'aria-expanded': String(opened.value === keyOf(each)), onClick: () => open(each) }, t(each.decidable ? 'requests.answer' : 'requests.look'))),
    ]);
    const byTime = (/** @type {Line[]} */ items) => [...items].sort((one, other) => one.made.localeCompare(other.made));
    return () => [
      h('div', { class: 'head' }, [
        h('div', [h('h1', t('requests.title')), h('p', { class: 'soft' }, t('requests.sub'))]),
        h('label', { class: 'row' }, [h('input', { type: 'checkbox', name: 'mine', checked: form.mine, onChange: (/** @type {any} */ event) => { form.mine = event.target.checked; opened.value = ''; list.anew(); } }), t('requests.mine')]),
      ]),
      h(Loaded, { of: list, empty: (/** @type {Line[]} */ v) => !v.length && !rest.next, nothing: t('requests.none') }, {
        default: (/** @type {Line[]} */ items) => [
          h('section', { class: 'sheet flush' }, h('table', { class: 'list' }, [
            h('caption', { class: 'unseen' }, t('requests.title')),
            h('thead', h('tr', [...[t('col.title'), t('requests.right'), t('requests.made'), t('col.stage'), t('col.organ')].map((each) => h('th', { scope: 'col' }, each)), h('th', { scope: 'col' }, h('span', { class: 'unseen' }, t('requests.answer')))])),
            h('tbody', byTime(items).map(row)),
          ])),
          items.filter((each) => keyOf(each) === opened.value).map((each) => h('section', { key: opened.value, class: 'sheet stack asking', 'aria-live': 'polite' }, [h('h2', `${each.line.number} · ${word('right', each.right)}`), h(Asking, { of: each, onDone: () => { opened.value = ''; rest.refresh(); } })])),
        ],
      }),
      h(More, { rest }),
    ];
  },
};
