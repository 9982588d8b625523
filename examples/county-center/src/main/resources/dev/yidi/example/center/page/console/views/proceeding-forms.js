import { Unfit } from '../../ui/command.js';
import { has, law, t, word, ZH } from '../../ui/i18n.js';
import { suggested } from '../colleagues.js';
import { county, me } from '../session.js';
import { moment, organs, today } from '../show.js';

/** @typedef {import('../../client/staff.js').CaseDetailsView} File */
/** @typedef {import('../../client/staff.js').ProceedingView} Proceeding */
/** @typedef {import('../../client/staff.js').OutsideGuideView} Guide */
/** @typedef {import('./proceeding-steps.js').Asked} Asked */
/** @typedef {{ file: File, proceeding?: Proceeding, guides?: Guide[] }} Place the case, the proceeding that is taken on, what there is outside */
/** @typedef {{ words: string, organ?: string | undefined, options: (kind: string) => any[], first: (asked: Asked, must: boolean, choices: any[]) => any }} From where the words of a form stand, whose colleagues are proposed besides one's own, what there is to choose from, and what stands there at first */

const OF_REPORTER = ['APPLICANT', 'REPRESENTATIVE'];
const OF_PETITIONER = ['APPLICANT', 'REPRESENTATIVE', 'PROXY'];
const LISTS = ['many', 'parties', 'reporters', 'breached', 'organs', 'members', 'topics'];
const CHOICES = ['one', 'yes', 'party', 'petitioner', 'speaker', 'organ', 'grade', 'duty', 'mediation', 'proceeding', 'procedure', 'lawyer', 'consenting', 'reader', 'enforcement', 'release', 'slot', 'supervision', 'place'];
const AREAS = ['area', 'lines', 'laws', 'slots'];
const TYPES = /** @type {Record<string, string>} */ ({ date: 'date', moment: 'datetime-local', number: 'number', days: 'number' });

/** The stages of a mediation that is over, with or without agreement. */
const OVER = ['IN_EFFECT', 'PERFORMED', 'ENDED'];

const sameOnes = (/** @type {readonly string[]} */ some, /** @type {readonly string[]} */ others) => some.length === others.length && some.every((each) => others.includes(each));

const yesNo = () => [['true', t('value.true')], ['false', t('value.false')]];

/** @param {File} file @param {string[]} [roles] */
const people = (file, roles) => file.parties.filter((each) => !roles || roles.includes(each.role)).map((each) => [each.id, `${word('role', each.role)} ${each.name}`, ZH]);

/** Who reviews, where that is an organ of the county: nobody else can be asked. @param {Proceeding} [proceeding] */
const above = (proceeding) => [proceeding?.petition?.reviewAt?.organ].flatMap((each) => (each ? [[each.name, each.name, ZH]] : []));

const guideName = (/** @type {Guide} */ guide) => `${guide.title}${guide.time ? ` · ${guide.time}` : ''}`;

/** What there is to choose from wherever it is asked for. @param {string} kind @returns {any[]} */
export const common = (kind) => {
  const [type = '', family = '', list = ''] = kind.split(':');
  switch (type) {
    case 'one': case 'many': return list.split(',').map((each) => [each, word(family, each)]);
    case 'yes': return yesNo();
    case 'organ': return organs().slice(1);
    default: return [];
  }
};

/** What there is to choose from. @param {string} kind @param {Place} place @returns {any[]} */
const options = (kind, { file, proceeding, guides = [] }) => {
  const [type = '', family = ''] = kind.split(':');
  const report = file.reports.find((each) => each.id === proceeding?.id);
  const confirmation = file.confirmations.find((each) => each.id === proceeding?.id);
  switch (type) {
    case 'party': case 'parties': return people(file);
    case 'petitioner': return people(file, OF_PETITIONER);
    case 'reporters': return people(file, OF_REPORTER);
    case 'speaker': return people(file, ['GUARDIAN']).concat(people(file).filter(([id]) => id === proceeding?.party));
    case 'grade': return (county.value?.ratingScale ?? []).map((each) => [each, word('grade', each)]);
    case 'superior': return above(proceeding);
    case 'duty': return (proceeding?.petition?.dutiesOwed ?? []).map((each) => [each, word('duty4', each)]);
    case 'mediation': return file.mediations.filter((each) => !OVER.includes(each.stage) && proceeding?.referral && sameOnes(each.parties.map(({ id }) => id), proceeding.referral.parties)).map((each) => [each.id, `${word('mtype', each.type)} · ${word('mediation', each.stage)}`]);
    case 'proceeding': return file.proceedings.map((each) => [each.id, named(file, each), ZH]);
    case 'procedure': return guides.map((each) => [each.name, guideName(each)]);
    case 'lawyer': return (proceeding?.agency?.lawyers ?? []).filter((each) => family.split(',').includes(each.status)).map((each) => [each.id, `${each.firm} · ${word('lawyersource', each.source)}`, ZH]);
    case 'consenting': return (report?.consents ?? []).map((each) => [each, each, ZH]);
    case 'reader': return (proceeding?.consultation?.sharedWith ?? []).map((each) => [each.id, each.name || each.id, ZH]);
    case 'enforcement': return Array.from({ length: confirmation?.enforcements ?? 0 }, (_, i) => [String(i + 1), t('pro.enforcement', { n: i + 1 })]);
    case 'breached': return file.mediations.flatMap((each) => each.agreement?.obligations ?? []).filter((each) => each.breached).map((each) => [each.id, each.what, ZH]);
    case 'release': return [['', t('pro.release.no')], ['CONSENT', t('pro.release.consent')], ['LAW', t('pro.release.law')]];
    default: return common(kind);
  }
};

/** How a proceeding is called among others of its case. @param {File} file @param {Proceeding} proceeding */
export const named = (file, proceeding) => {
  const of = proceeding.order?.number ?? proceeding.referral?.courtNumber ?? file.parties.find((each) => each.id === proceeding.party)?.name;
  return [word('proceeding', proceeding.kind), of].filter(Boolean).join(' · ');
};

/** What a form begins with: what stands already, or the only answer there is where one must be given. @param {Asked} asked @param {boolean} must @param {any[]} choices @param {Place} place */
const first = ([name, kind, more = {}], must, choices, { file, proceeding }) => {
  const type = kind.split(':')[0] ?? '';
  if (more.first === 'today') return today();
  if (more.first === 'received') return new Date(Date.parse(file.receivedAt) + 8 * 3_600_000).toISOString().slice(0, 16);
  if (type === 'many' && name === 'wishes') return file.reports.find((each) => each.id === proceeding?.id)?.wishes ?? [];
  if (type === 'many' && name === 'question') return ['ownLevelCompetent', 'commonSuperior', 'successorKnown'];
  if (type === 'parties' && proceeding?.referral) return proceeding.referral.parties;
  if (type === 'officers') return me.value?.officer.id ?? '';
  if (type === 'reporters') return choices.map(([id]) => id);
  if (LISTS.includes(type)) return [];
  return more.first ?? (must && choices.length === 1 ? choices[0][0] : '');
};

/** A field as forms have it. @param {Asked} asked @param {Place} place */
export const fieldOf = (asked, place) => fieldFrom(asked, { words: 'pro', organ: place.file.accountable?.id, options: (kind) => options(kind, place), first: (named, must, choices) => first(named, must, choices, place) });

/** What people should know before they take a step. @param {string} key of its words @param {import('./proceeding-steps.js').Step} step @param {Proceeding} [proceeding] */
export const said = (key, step, proceeding) => [has(key) ? t(key) : '', step.final ? t('pro.final') : '', step.law ? t('pro.law', { law: law(typeof step.law === 'string' ? step.law : step.law(proceeding)) }) : ''].filter(Boolean).join(' ');

/** A field as forms have it; what the page knows by itself is not asked for. @param {Asked} asked @param {From} from @returns {import('../../ui/acts.js').Asked[]} */
export const fieldFrom = (asked, from) => {
  const [starred, kind, more = {}] = asked;
  const name = starred.replace('*', '');
  const must = starred.endsWith('*');
  const type = kind.split(':')[0] ?? '';
  if (type === 'newname' || type === 'known') {
    return [];
  }
  const label = t(`${from.words}.ask.${more.label ?? name}`);
  const hint = more.hint ? t(`${from.words}.hint.${more.hint}`) : ['laws', 'law', 'lines', 'officer', 'officers'].includes(type) ? t(`pro.hint.${type}`) : '';
  if (type === 'law') {
    return [
      { name: `${name}/source`, label, must, hint, width: 'w6' },
      { name: `${name}/article`, label: t('pro.ask.article'), must, hint: t('pro.hint.article'), width: 'w6' },
    ];
  }
  const choices = from.options(kind);
  const started = from.first([name, kind, more], must, choices);
  const isPick = CHOICES.includes(type) || (type === 'superior' && choices.length > 0);
  const grouped = type === 'organ' ? organs() : choices;
  return [{
    name, label, hint, must, first: started,
    kind: LISTS.includes(type) ? 'ticks' : isPick ? 'choice' : AREAS.includes(type) ? 'area' : 'text',
    type: TYPES[type] ?? '', width: type === 'number' || type === 'days' ? 'w4' : undefined,
    options: isPick && type !== 'organ' && type !== 'release' && !(must && choices.length === 1) ? [['', t(must ? 'app.choose' : 'app.none')], ...choices] : grouped,
    whole: type === 'laws' || type === 'lines' || LISTS.includes(type),
    ...(type === 'officer' || type === 'officers' ? { suggest: () => suggested(from.organ), several: type === 'officers' } : {}),
  }].map(({ width, ...rest }) => (width ? { ...rest, width } : rest));
};

/** Into what a value is sent, under which name; nothing where nobody filled it in. @param {string} type @param {any} value @returns {any} */
const sent = (type, value) => {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return undefined;
  }
  const rows = () => String(value).split('\n').map((each) => each.trim()).filter(Boolean);
  switch (type) {
    case 'yes': return value === 'true';
    case 'moment': return moment(value);
    case 'number': case 'enforcement': return Number(value);
    case 'days': return `${value} day${value === '1' ? '' : 's'}`;
    case 'lines': return rows();
    case 'laws': return rows().map(cited);
    case 'officers': return String(value).split(/[\s,，、]+/).filter(Boolean);
    default: return value;
  }
};

/** A law and its article from one line: what stands last is the article. @param {string} line */
const cited = (line) => {
  const [, source = line, article = ''] = /^(.*\S)\s+第?\s*(\S+?)\s*条?$/.exec(line) ?? [];
  return { source, article };
};

/** @param {Record<string, any>} body @param {string} name @param {any} value */
const put = (body, name, value) => {
  const path = name.split('/');
  const last = path.pop() ?? '';
  let at = body;
  path.forEach((each) => { at = at[each] ??= {}; });
  at[last] = value;
};

/** A release by law names the law: without one it would be a release by consent. @param {string} name @param {Record<string, any>} values */
const lawOf = (name, values) => {
  const missing = [`${name}/law/source`, `${name}/law/article`].filter((each) => !values[each]);
  if (missing.length) {
    throw new Unfit(t('pro.release.lawless'), missing.map((field) => ({ field, message: t('ui.needed') })));
  }
};

/** What is sent of a form: what nobody filled in is left out. @param {Asked[]} asks @param {Record<string, any>} values @param {Place} place */
export const bodyOf = (asks, values, place) => {
  const body = bodyFrom(asks, values, (into, name, kind) => {
    const type = kind.split(':')[0] ?? '';
    if (name === 'release/law' && values['release'] !== 'LAW') {
      return true;
    }
    if (type === 'release') {
      if (values[name] === 'LAW') lawOf(name, values);
      if (values[name]) put(into, name, {});
    } else if (type === 'superior') {
      const above = place.proceeding?.petition?.reviewAt;
      into['to'] = { name: values[name], tier: above?.tier, ...(above?.organ ? { organ: above.organ.id } : {}) };
    } else if (type === 'newname') {
      into[name] = `l${(place.proceeding?.agency?.lawyers.length ?? 0) + 1}`;
    } else if (type === 'many' && name === 'question') {
      const all = kind.split(':')[2]?.split(',') ?? [];
      all.forEach((each) => put(into, `${name}/${each}`, values[name].includes(each)));
    } else {
      return false;
    }
    return true;
  });
  if (body['passing'] && !body['passing'].data) body['passing'].data = [];
  return body;
};

/**
 * What is sent of a form, but for what is put there in another way.
 *
 * @param {Asked[]} asks @param {Record<string, any>} values @param {(body: Record<string, any>, name: string, kind: string) => boolean} own whether it saw to that itself
 */
export const bodyFrom = (asks, values, own) => {
  /** @type {Record<string, any>} */
  const body = {};
  asks.forEach(([starred, kind]) => {
    const name = starred.replace('*', '');
    const type = kind.split(':')[0] ?? '';
    if (own(body, name, kind)) {
      return;
    }
    if (type === 'law') {
      ['source', 'article'].forEach((each) => { const value = values[`${name}/${each}`]; if (value) put(body, `${name}/${each}`, value); });
    } else {
      const value = sent(type, values[name]);
      if (value !== undefined) put(body, name, value);
    }
  });
  return body;
};
