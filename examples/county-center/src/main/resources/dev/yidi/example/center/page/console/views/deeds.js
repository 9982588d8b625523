import { h } from '../../ui/vue.js';
import { t } from '../../ui/i18n.js';
import { Acts } from '../../ui/acts.js';
import { centre } from '../session.js';
import { versionOf } from '../version.js';
import { bodyOf, DEEDS } from './deed-forms.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').AdviceView} Advice */
/** @typedef {import('../../ui/acts.js').Act} Act */
/** @typedef {import('./deed-forms.js').Asked} Asked */

/** @param {Asked} each @param {File} file @param {Advice | undefined} advised */
const asked = (each, file, advised) => {
  const options = each.options?.(file) ?? [];
  const isBlankFirst = options[0]?.[0] === '';
  return {
    name: each.name, label: t(each.label ?? `field.${each.name}`), must: each.must, kind: each.kind ?? 'text', type: each.type ?? '', hint: each.hint ? t(each.hint) : '', ...(each.suggest ? { suggest: () => each.suggest?.(file) ?? [] } : {}),
    options: each.kind !== 'choice' || isBlankFirst ? options : [['', t('app.choose')], ...options],
    first: each.first?.(file, advised) ?? (each.kind === 'ticks' ? [] : ''),
  };
};

/** What this officer may do to the case now: a button for each deed, and the form of the one that was chosen. */
export const Deeds = {
  props: ['file', 'etag', 'advised'],
  emits: ['done'],
  setup(/** @type {{ file: File, etag: string, advised?: Advice }} */ props, /** @type {any} */ { emit }) {
    return () => {
      const { file, etag, advised } = props;
      /** @type {Act[]} */
      const acts = Object.entries(DEEDS).filter(([name]) => file.actions.includes(name)).map(([name, deed]) => ({
        name, label: t(`do.${name}`), asks: deed.asks.map((each) => asked(each, file, advised)), ...(deed.says ? { says: t(deed.says) } : {}),
        send: async (idempotencyKey, values) => deed.does(centre(), { id: file.id, idempotencyKey, ifMatch: await versionOf(file, etag), body: bodyOf(deed, values) }),
      }));
      return h('section', { class: 'sheet stack tight no-print' }, [h('h2', t('case.actions')), h(Acts, { acts, label: t('case.actions'), nothing: t('case.nothing'), onDone: () => emit('done') })]);
    };
  },
};
