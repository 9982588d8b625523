import * as citizen from '../../client/citizen.js';
import { h, ref } from '../../ui/vue.js';
import { law, moment, own, t, word } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { Loaded, Wrong } from '../../ui/parts.js';
import { Acts } from '../../ui/acts.js';
import { centre, shown } from '../centre.js';

/** @typedef {import('../../client/citizen.js').InquiryView} Matter */
/** @typedef {import('../../ui/acts.js').Act} Act */

const LIVE = ['registered', 'classified', 'dispatched', 'accepted'];
const RIGHTS = ['ACCESS', 'COPY', 'PORTABILITY', 'CORRECTION', 'DELETION', 'EXPLANATION'];

/** What a citizen may do with the matter itself: have it taken up again, withdraw it, say that somebody pays them back for it, take a mandate back. */
export const Choices = {
  props: ['matter'],
  emits: ['done'],
  setup(/** @type {{ matter: Matter }} */ props, /** @type {any} */ { emit }) {
    const step = (/** @type {(way: any, parameters: any) => Promise<any>} */ operation) => (/** @type {string} */ idempotencyKey, /** @type {Record<string, any>} */ v) => operation(centre(), { idempotencyKey, body: { ...shown, ...v } });
    return () => {
      const { matter } = props;
      /** @type {(Act | false)[]} */
      const list = [
        matter.chances.some((each) => each.code === 'reopen') && { name: 'reopen', label: t('choice.reopen'), says: t('choice.reopen.sub'), asks: [{ name: 'reason', label: t('choice.reopen.why'), kind: 'area', must: true }], send: step(citizen.inquiryReopen) },
        LIVE.includes(matter.state.code) && { name: 'withdraw', label: t('choice.withdraw'), says: t('choice.withdraw.sub'), asks: [{ name: 'reason', label: t('choice.withdraw.why'), kind: 'area', must: true }], send: step(citizen.inquiryWithdraw) },
        { name: 'reprisal', label: t('choice.reprisal'), says: t('choice.reprisal.sub'), asks: [{ name: 'what', label: t('choice.reprisal.what'), kind: 'area', must: true }], send: step(citizen.inquirySuspectReprisal) },
        ...matter.mandates.map((each) => (/** @type {Act} */ ({ name: `revoke-${each.id}`, label: t('choice.revoke', { proxy: each.proxy.text }), says: t('choice.revoke.sub', { scope: each.scope.map((one) => one.text).join(t('ui.and')) }), send: (key) => step(citizen.inquiryRevokeMandate)(key, { mandate: each.id }) }))),
      ];
      const acts = /** @type {Act[]} */ (list.filter(Boolean));
      return acts.length ? h('section', { class: 'sheet stack' }, [h('h2', t('choice.title')), h(Acts, { acts, label: t('choice.title'), onDone: (/** @type {any} */ _, /** @type {string} */ name) => emit('done', `choice.${name.startsWith('revoke-') ? 'revoke' : name}.done`) })]) : null;
    };
  },
};

/** What becomes of a citizen's data: who got it, what they agreed to, what they asked for. Asked for when it is opened. */
export const DataRights = {
  setup() {
    const opened = ref(false);
    return () => h('details', { class: 'sheet', onToggle: (/** @type {any} */ event) => { opened.value ||= event.target.open; } }, [h('summary', t('data.title')), opened.value ? h(Data) : null]);
  },
};

const Data = {
  setup() {
    const all = loaded(async () => {
      const body = { ...shown };
      const [consents, disclosures, requests] = await Promise.all([citizen.dataConsents(centre(), { body }), citizen.dataDisclosures(centre(), { body }), citizen.dataRequests(centre(), { body })]);
      return { consents: consents.value.items, disclosures: disclosures.value.items, requests: requests.value.items };
    });
    const work = command();
    const back = async (/** @type {string} */ consent) => {
      if (await work.run((idempotencyKey) => citizen.dataWithdraw(centre(), { idempotencyKey, body: { ...shown, consent } }), consent)) {
        all.again();
      }
    };
    /** @returns {Act[]} */
    const acts = () => [{
      name: 'ask', label: t('data.ask'), asks: [{ name: 'right', label: t('data.right'), kind: 'choice', options: RIGHTS.map((each) => [each, word('right', each)]) }, { name: 'detail', label: t('data.detail'), hint: t('data.detail.hint'), kind: 'area' }],
      send: (idempotencyKey, v) => citizen.dataAsk(centre(), { idempotencyKey, body: /** @type {any} */ ({ ...shown, right: v['right'], ...(v['detail'] ? { detail: v['detail'] } : {}) }) }),
    }];
    return () => h('div', { class: 'stack' }, [
      h('p', { class: 'soft' }, t('data.sub')),
      h(Acts, { acts: acts(), label: t('data.ask'), onDone: () => all.again() }),
      h(Loaded, { of: all }, { default: (/** @type {any} */ { consents, disclosures, requests }) => [
        h('h3', t('data.requests')),
        requests.length ? h('ul', { class: 'files' }, requests.map((/** @type {any} */ each) => h('li', [h('span', [each.right.text, h('span', { class: 'soft small' }, ` ${moment(each.made)}`)]), h('span', { class: 'tag' }, t(each.granted === undefined ? 'data.pending' : each.granted ? 'data.granted' : 'data.refused'))]))) : h('p', { class: 'soft' }, t('data.requests.none')),
        h('h3', t('data.consents')),
        consents.length ? h('ul', { class: 'files' }, consents.map((/** @type {any} */ each) => h('li', [h('span', [own(each.receiver), ` · ${each.purpose.text} · ${each.data.map((/** @type {any} */ one) => one.text).join(t('ui.and'))}`]), each.withdrawn ? h('span', { class: 'tag' }, t('data.withdrawn')) : h('button', { type: 'button', disabled: work.busy, onClick: () => back(each.id) }, t('data.withdraw'))]))) : h('p', { class: 'soft' }, t('data.consents.none')),
        h(Wrong, { trouble: work.trouble }),
        h('h3', t('data.disclosures')),
        disclosures.length ? h('ul', { class: 'files' }, disclosures.map((/** @type {any} */ each) => h('li', h('span', [own(each.receiver), ` · ${each.purpose.text} · ${each.data.map((/** @type {any} */ one) => one.text).join(t('ui.and'))}`, h('br'), h('span', { class: 'soft small' }, `${moment(each.at)} · ${law(each.basis)}`)])))) : h('p', { class: 'soft' }, t('data.disclosures.none')),
      ] }),
    ]);
  },
};
