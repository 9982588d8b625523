import { h } from '../../ui/vue.js';
import { t } from '../../ui/i18n.js';
import { link, route } from '../../ui/route.js';
import { HallFigures } from './hall-figures.js';
import { Litigation } from './litigation.js';

const PARTS = /** @type {Record<string, any>} */ ({ hall: HallFigures, litigation: Litigation });

/** What is counted: cases, a day of the hall, what courts and people count outside. */
export const FigureTabs = () => {
  const [, part = ''] = route.value;
  return h('nav', { class: 'tabs no-print', 'aria-label': t('figures.title') }, ['', ...Object.keys(PARTS)].map((each) => h('a', { href: each ? link('figures', each) : link('figures'), 'aria-current': each === part ? 'page' : undefined }, t(`figure.part.${each || 'cases'}`))));
};

/** A part of the figures beside those of cases. */
export const FigurePart = {
  props: ['id'],
  setup(/** @type {{ id: string }} */ props) {
    return () => [
      h('div', { class: 'head' }, [h('div', [h('h1', t('figures.title')), h('p', { class: 'soft' }, t(`figure.sub.${props.id}`))]), h(FigureTabs)]),
      h(PARTS[props.id] ?? HallFigures),
    ];
  },
};
