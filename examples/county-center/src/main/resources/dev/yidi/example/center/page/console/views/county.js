import { profileCheck, profileDocument } from '../../client/staff.js';
import { guide, guideDuty } from '../../client/citizen.js';
import { h, reactive, ref, watch } from '../../ui/vue.js';
import { language, law, listed, own, t, word, ZH } from '../../ui/i18n.js';
import { command, loaded } from '../../ui/command.js';
import { bind, Field, Loaded, Wrong } from '../../ui/parts.js';
import { centre, county, me } from '../session.js';

/** @typedef {import('../../client/staff.js').ProfileView} Profile */
/** @typedef {import('../../client/staff.js').ProfileCheckView} Check */

const TIERS = ['COUNTY', 'TOWNSHIP', 'ZONE', 'VILLAGE', 'GRID'];
const ROLES = ['RECEPTIONIST', 'HANDLER', 'ORGAN_HEAD', 'CENTRE_DISPATCHER', 'CENTRE_HEAD', 'GRID_WORKER', 'MEDIATOR', 'SUPERVISOR', 'AUDITOR', 'SEALED_REPORT_OFFICER', 'DATA_PROTECTION_OFFICER', 'SYSTEM'];

/** A length of time in words. @param {string} span */
const long = (span) => {
  const [n = '', unit = ''] = span.split(' ');
  return t('span', { n, unit: t(`unit.${unit.replace(/s$/, '')}`, { n }) });
};

/** Limits by the law they rest on. @param {Profile} profile */
const sources = (profile) => {
  /** @type {Map<string, Profile['limits']>} */
  const found = new Map();
  profile.limits.forEach((each) => {
    const source = each.basis.replace(/ art\. .*$/, '');
    found.set(source, [...(found.get(source) ?? []), each]);
  });
  return [...found];
};

/** Opening hours, days with the same ones together. @param {{ weekday: string, hours: string[] }[]} hours */
const spans = (hours) => {
  /** @type {{ from: string, until: string, text: string }[]} */
  const runs = [];
  hours.forEach((each) => {
    const text = listed(each.hours);
    const last = runs[runs.length - 1];
    if (last?.text === text) {
      last.until = each.weekday;
    } else {
      runs.push({ from: each.weekday, until: each.weekday, text });
    }
  });
  return runs.map((each) => `${each.from === each.until ? word('weekday', each.from) : t('county.days', { from: word('weekday', each.from), until: word('weekday', each.until) })} ${each.text}`);
};

/** @typedef {{ id: string, kinds?: string[], categories?: string[], topics?: string[], places?: string[], channels?: string[], to: string }} Row */
/** @typedef {{ id: string, limits?: string[], kinds?: string[], topics?: string[], risks?: string[], rungs: { id: string, when: string, do: string }[] }} Ladder */
/** @typedef {{ routing: { start: string, tables: { id: string, rows: Row[] }[] }, ladders: Ladder[] }} Plan of the document of a profile, what is shown of it */

/** When a rung fires, such as `3 working-days before promise` or `10 days after start of limit`. @param {string} when */
const moment = (when) => {
  const [, span = '', side = 'at', start = '', of = ''] = /^(?:(\d+ [\w-]+) )?(at|before|after) (start of )?(\S+)$/.exec(when) ?? [];
  const what = t(start ? 'rungof.start' : `rungof.${of === 'promise' ? 'promise' : 'limit'}`);
  return of ? t(`rungat.${side}`, { what, span: span ? long(span) : '' }) : when;
};

/** Where a row leads: to an organ, to the competent one of a tier, or to another of the tables. @param {string} to @param {{ id: string }[]} tables */
const leads = (to, tables) => {
  const [how = '', what = ''] = to.split(' ');
  return how === 'organ' ? county.value?.organs.find((each) => each.id === what)?.name ?? what : how === 'competent' ? t('routed.competent', { tier: word('tier', what) }) : t('routed.table', { table: tables.findIndex((each) => each.id === what) + 1 });
};

/** What a row or a ladder asks of a matter; of all matters, nothing. @param {Partial<Row & Ladder>} of */
const fits = (of) => {
  const topic = (/** @type {string} */ code) => county.value?.topics.find((each) => each.code === code)?.name ?? code;
  return [
    ...(of.kinds ?? []).map((each) => word('kind', each)), ...(of.categories ?? []).map((each) => word('category', each)), ...(of.topics ?? []).map(topic),
    ...(of.places ?? []), ...(of.channels ?? []).map((each) => word('channel', each)), ...(of.risks ?? []).map((each) => word('risk', each)),
  ];
};

/** Where matters go, and what happens when nobody acts: from the document in force. */
const Ways = {
  setup() {
    const plan = loaded(async () => /** @type {Plan} */ (JSON.parse((await profileDocument(centre())).value.document)));
    const chips = (/** @type {string[]} */ found, /** @type {string} */ none) => (found.length ? h('p', { class: 'chips' }, found.map((each) => h('span', { class: 'tag' }, own(each)))) : h('span', { class: 'soft' }, t(none)));
    const heads = (/** @type {string[]} */ keys) => h('thead', h('tr', keys.map((each) => h('th', { scope: 'col' }, t(each)))));
    const table = (/** @type {Plan['routing']} */ { tables, start }, /** @type {Plan['routing']['tables'][number]} */ each) => h('details', { class: 'inset', open: each.id === start }, [
      h('summary', [t('county.table', { table: tables.indexOf(each) + 1, n: each.rows.length }), ' ', each.id === start ? h('span', { class: 'tag brand' }, t('county.start')) : null]),
      h('table', { class: 'list' }, [
        heads(['county.row', 'county.matter', 'county.leads']),
        h('tbody', each.rows.map((row, i) => h('tr', [h('td', { class: 'num' }, String(i + 1)), h('td', { 'data-label': t('county.matter') }, chips(fits(row), 'county.every')), h('td', { 'data-label': t('county.leads') }, own(leads(row.to, tables)))]))),
      ]),
    ]);
    const ladder = (/** @type {Ladder} */ each) => h('details', { class: 'inset' }, [
      h('summary', each.limits?.length ? listed(each.limits.map((one) => word('limit', one))) : t('county.duties')),
      fits(each).length ? chips(fits(each), 'county.every') : null,
      h('ol', { class: 'small' }, each.rungs.map((rung) => h('li', [moment(rung.when), ' ', h('strong', word('rung', rung.do))]))),
    ]);
    return () => h(Loaded, { of: plan }, {
      default: (/** @type {Plan} */ { routing, ladders }) => h('div', { class: 'halves' }, [
        h('section', { class: 'sheet flush', id: 'county-routing', tabindex: -1 }, [h('h2', { class: 'inset' }, t('county.routing')), h('p', { class: 'inset soft small' }, t('county.routing.sub')), routing.tables.map((each) => table(routing, each))]),
        h('section', { class: 'sheet flush', id: 'county-ladders', tabindex: -1 }, [h('h2', { class: 'inset' }, t('county.ladders')), h('p', { class: 'inset soft small' }, t('county.ladders.sub')), ladders.map(ladder)]),
      ]),
    });
  },
};

/** How the county works, as its profile in force says; and what a proposed one would change. */
export const County = {
  setup() {
    const open = loaded(async () => {
      const [plan, duty] = await Promise.all([guide(centre()), guideDuty(centre(), {})]);
      return { services: plan.value.services, duty: duty.value };
    });
    const heads = (/** @type {string[]} */ keys) => h('thead', h('tr', keys.map((each) => h('th', { scope: 'col' }, t(each)))));
    const windows = (/** @type {Profile} */ profile) => h('section', { class: 'sheet flush' }, [
      h('h2', { class: 'inset' }, t('county.windows')),
      h(Loaded, { of: open }, { default: (/** @type {any} */ { services }) => h('table', { class: 'list' }, [
        heads(['county.window', 'county.organ', 'county.takes', 'county.hours']),
        h('tbody', profile.windows.map((each) => {
          const service = services.find((/** @type {any} */ one) => one.window === each.id);
          return h('tr', [
            h('td', [h('strong', own(each.name)), each.undifferentiated ? h('div', h('span', { class: 'tag brand' }, t('county.any'))) : null]),
            h('td', { 'data-label': t('county.organ') }, own(service?.organ ?? t('app.none'))),
            h('td', { 'data-label': t('county.takes') }, service ? (service.anyMatter ? t('county.matters') : own(service.topics.join(t('ui.and'))) || h('span', { class: 'soft' }, '—')) : t('county.unpublished')),
            h('td', { 'data-label': t('county.hours'), class: 'num' }, service ? spans(service.hours).map((one) => h('div', { class: 'small' }, one)) : ''),
          ]);
        })),
      ]) }),
    ]);
    const organs = (/** @type {Profile} */ profile) => h('section', { class: 'sheet stack' }, [
      h('h2', t('county.organs', { n: profile.organs.length })),
      h(Loaded, { of: open }, { default: (/** @type {any} */ { duty }) => (duty.onCall.length ? h('p', { class: 'soft' }, own(t('county.oncall', { list: listed(duty.onCall.map((/** @type {any} */ one) => t('county.oncall.one', { organ: one.organ, n: one.minutes }))) }))) : null) }),
      TIERS.map((tier) => {
        const those = profile.organs.filter((each) => each.tier === tier);
        return those.length ? h('details', { open: tier === 'COUNTY' }, [h('summary', t('county.tier', { tier: word('tier', tier), n: those.length })), h('p', { class: 'chips' }, those.map((each) => h('span', { class: `tag ${each.centre ? 'brand' : ''}` }, own(each.name))))]) : null;
      }),
    ]);
    const catalogue = (/** @type {Profile} */ profile) => h('section', { class: 'sheet stack' }, [
      h('h2', t('county.topics', { n: profile.topics.length })),
      profile.topics.filter((each) => !each.parent).map((top) => {
        const below = profile.topics.filter((each) => each.parent === top.code);
        return below.length ? h('details', [h('summary', own(t('county.topic', { name: top.name, n: below.length }))), h('p', { class: 'chips' }, below.map((each) => h('span', { class: 'tag' }, own(each.name))))]) : h('p', h('span', { class: 'tag' }, own(top.name)));
      }),
    ]);
    const limits = (/** @type {Profile} */ profile) => h('section', { class: 'sheet flush' }, [
      h('h2', { class: 'inset' }, t('county.limits', { n: profile.limits.length })),
      sources(profile).map(([source, those], i) => h('details', { class: 'inset', open: i === 0 }, [h('summary', own(t('county.source', { source, n: those.length }))), h('table', { class: 'list' }, [
        heads(['county.limit', 'county.span', 'county.promised', 'county.nature', 'county.basis']),
        h('tbody', those.map((each) => h('tr', [
          h('td', word('limit', each.id)), h('td', { 'data-label': t('county.span'), class: 'num nowrap' }, long(each.span)),
          h('td', { 'data-label': t('county.promised'), class: 'num' }, each.promised.map(long).join(t('ui.and')) || h('span', { class: 'soft' }, '—')),
          h('td', { 'data-label': t('county.nature') }, word('nature', each.nature)), h('td', { 'data-label': t('county.basis'), class: 'small' }, own(law(each.basis))),
        ]))),
      ])])),
    ]);
    return () => {
      const profile = county.value;
      return profile ? [
        h('div', { class: 'head' }, h('div', [h('h1', t('county.title')), h('p', { class: 'soft num' }, own(t('county.sub', { name: profile.name, version: profile.version, mode: word('mode', profile.mode) })))])),
        h('nav', { class: 'row', 'aria-label': t('county.title') }, ['windows', 'organs', 'topics', 'routing', 'limits', 'ladders', 'calendar', 'roles', 'check'].map((each) => h('button', { type: 'button', class: 'link', onClick: () => { const there = document.getElementById(`county-${each}`); there?.scrollIntoView(); there?.focus({ preventScroll: true }); } }, t(`county.to.${each}`)))),
        h('div', { id: 'county-windows', tabindex: -1 }, windows(profile)),
        h('div', { class: 'halves' }, [h('div', { id: 'county-organs', tabindex: -1 }, organs(profile)), h('div', { id: 'county-topics', tabindex: -1 }, catalogue(profile))]),
        h('div', { id: 'county-limits', tabindex: -1 }, limits(profile)),
        h(Ways),
        h('div', { class: 'halves' }, [
          h('section', { class: 'sheet stack tight', id: 'county-calendar', tabindex: -1 }, [
            h('h2', t('county.calendar')), h('p', { class: 'soft' }, t('county.calendar.sub')),
            h('ul', profile.calendar.years.map((each) => h('li', { class: 'num' }, t('county.year', { year: String(each.year), n: each.sources.length })))),
          ]),
          h('section', { class: 'sheet stack tight', id: 'county-roles', tabindex: -1 }, [
            h('h2', t('county.roles')),
            h('dl', { class: 'facts' }, ROLES.map((each) => [h('dt', [word('post', each), me.value?.officer.roles.includes(/** @type {any} */ (each)) ? h('span', { class: 'tag brand' }, t('county.mine')) : null]), h('dd', { class: 'small' }, word('postdoes', each))])),
          ]),
        ]),
        h('div', { id: 'county-check', tabindex: -1 }, h(Review)),
      ] : null;
    };
  },
};

/** A proposed document, held against what is in force. Nothing is put in force here. */
const Review = {
  setup() {
    const form = reactive({ document: '' });
    const work = command();
    const found = ref(/** @type {Check | null} */ (null));
    const check = async () => {
      found.value = (await work.run(() => profileCheck(centre(), { body: { document: form.document } })))?.value ?? null;
    };
    watch(language, () => { if (found.value) { check(); } });
    /** The document in force, to be changed here and held against what is in force. */
    const begin = async () => {
      const got = await work.run(() => profileDocument(centre()));
      if (got) {
        form.document = JSON.stringify(JSON.parse(got.value.document), null, 2);
        found.value = null;
      }
    };
    const take = async (/** @type {any} */ event) => {
      const [file] = event.target.files;
      event.target.value = '';
      if (file) {
        form.document = await file.text();
        found.value = null;
      }
    };
    const change = (/** @type {import('../../client/staff.js').ProfileChangeView} */ each) => h('li', [
      h('strong', own(each.words)), each.before !== undefined ? h('div', { class: 'small was' }, [h('span', { class: 'soft' }, t('county.before')), h('code', { lang: ZH }, each.before)]) : null, each.after !== undefined ? h('div', { class: 'small' }, [h('span', { class: 'soft' }, t('county.after')), h('code', { lang: ZH }, each.after)]) : null,
    ]);
    return () => h('form', { class: 'sheet stack', novalidate: true, onSubmit: (/** @type {Event} */ event) => { event.preventDefault(); check(); } }, [
      h('h2', t('county.check')), h('p', { class: 'soft' }, t('county.check.sub')),
      h('div', { class: 'row' }, [h('input', { id: 'profile-file', class: 'unseen', type: 'file', accept: '.json,application/json', onChange: take }), h('label', { class: 'button', for: 'profile-file' }, t('county.file')), h('button', { type: 'button', disabled: work.busy, onClick: begin }, t('county.begin'))]),
      h(Field, { ...bind(form, 'document', work), 'onUpdate:modelValue': (/** @type {string} */ next) => { form.document = next; found.value = null; }, label: t('county.document'), kind: 'area', must: true, more: { name: 'document', spellcheck: false, class: 'code-area' } }),
      h(Wrong, { trouble: work.trouble, fields: ['document'] }),
      h('div', { class: 'row' }, h('button', { class: 'primary', disabled: work.busy || !form.document }, t(work.busy ? 'ui.sending' : 'county.look'))),
      h('div', { role: 'status' }, [found.value ? found.value.sound
        ? h('div', { class: 'stack' }, [
          h('p', { class: 'note good' }, t(found.value.changes.length ? 'county.sound' : 'county.same', { n: found.value.changes.length })),
          h('ul', { class: 'plain stack diff' }, found.value.changes.map(change)),
        ])
        : h('div', { class: 'stack' }, [
          h('p', { class: 'note bad' }, t('county.unsound', { n: found.value.faults.length })),
          h('ol', { class: 'stack diff' }, found.value.faults.map((each) => h('li', [h('strong', own(each.message)), h('div', { class: 'small soft' }, [t('county.at'), h('code', each.pointer || t('county.whole')), ' ', h('code', { lang: 'en' }, each.path)])]))),
        ]) : null]),
    ]);
  },
};
