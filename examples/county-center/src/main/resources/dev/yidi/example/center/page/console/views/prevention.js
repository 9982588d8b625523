import { h } from '../../ui/vue.js';
import { t } from '../../ui/i18n.js';
import { asked, linkAsking } from '../../ui/route.js';
import { Assessments } from './assessments.js';
import { Signals } from './signals.js';

const LISTS = /** @type {Record<string, any>} */ ({ signals: Signals, assessments: Assessments });

/** What is done before disputes arise 源头预防: matters that gather in a place, and major decisions assessed for their risk. */
export const Prevention = () => {
  const list = asked.value['list'] ?? 'signals';
  return [
    h('div', { class: 'head' }, [
      h('div', [h('h1', t('prevention.title')), h('p', { class: 'soft' }, t('prevention.sub'))]),
      h('nav', { class: 'tabs no-print', 'aria-label': t('prevention.title') }, Object.keys(LISTS).map((each) => h('a', { href: linkAsking('prevention', { list: each === 'signals' ? '' : each }), 'aria-current': each === list ? 'page' : undefined }, t(`prevention.${each}`)))),
    ]),
    h(LISTS[list] ?? Signals, { key: list }),
  ];
};
