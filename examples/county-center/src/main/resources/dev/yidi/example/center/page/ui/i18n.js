import { h, ref } from './vue.js';

/** @typedef {Readonly<Record<string, string>>} Words */

const KEY = 'yidi.language';
const ZONE = 'Asia/Shanghai';

/** @type {Record<string, Words>} */
const books = { zh: {}, en: {} };

const kept = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

/** The language of the page: zh, unless somebody chose en. */
export const language = ref(kept() === 'en' ? 'en' : 'zh');

/** As browsers and the API name it. */
export const tag = () => (language.value === 'en' ? 'en' : 'zh-CN');

/** Adds words to those the page has. @param {Words} zh @param {Words} en */
export const learn = (zh, en) => {
  books.zh = { ...books.zh, ...zh };
  books.en = { ...books.en, ...en };
};

/** @param {'zh' | 'en'} next */
export const speak = (next) => {
  language.value = next;
  document.documentElement.lang = tag();
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // a browser that keeps nothing asks again next time
  }
};

/** @param {string} key */
export const has = (key) => (books[language.value] ?? {})[key] !== undefined;

/** The words of a key, with its {places} filled; {n|day|days} is the first of both where n is one. @param {string} key @param {Record<string, string | number>} [values] */
export const t = (key, values = {}) =>
  ((books[language.value] ?? {})[key] ?? key).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g, (_, name, one, more) => (Number(values[name]) === 1 ? one : more)).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

/** The words of a value of the API; the value itself where a county brought its own. @param {string} family @param {string} value */
export const word = (family, value) => (has(`${family}.${value}`) ? t(`${family}.${value}`) : value);

/** @param {Intl.DateTimeFormatOptions} options */
const formatted = (options) => (/** @type {string} */ iso) =>
  new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'zh-CN', { timeZone: ZONE, ...options }).format(new Date(iso));

export const moment = formatted({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
export const day = formatted({ year: 'numeric', month: 'long', day: 'numeric' });
/** The day on which a limit ends, which does at 24:00. @param {string} iso */
export const lastDay = (iso) => day(new Date(Date.parse(iso) - 1).toISOString());
export const weekday = formatted({ month: 'long', day: 'numeric', weekday: 'short' });
export const hour = formatted({ hour: '2-digit', minute: '2-digit' });

const ofMonth = formatted({ year: 'numeric', month: 'long' });
/** A month such as 2026-03. @param {string} month */
export const monthNamed = (month) => ofMonth(`${month}-15T00:00:00Z`);

/** The year and the month, 1 to 12, where the centre is. @returns {[year: number, month: number]} */
export const thisMonth = () => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, year: 'numeric', month: 'numeric' }).formatToParts(new Date());
  const part = (/** @type {string} */ type) => Number(parts.find((each) => each.type === type)?.value);
  return [part('year'), part('month')];
};

/** When a month begins where the centre is, whose clocks are 8 hours ahead all the year; month 0 is the last of the year before. @param {number} year @param {number} month */
export const beginOf = (year, month) => new Date(Date.UTC(year, month - 1, 1, -8)).toISOString();

/** The language of what the county and people write. */
export const ZH = 'zh-CN';

/** What is Chinese of a text, with the signs and figures in the midst of it. */
const CHINESE = /([\u3000-\u303f\u3400-\u9fff\uff00-\uffef][\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”‘’—…·\d]*)/;

/** What the county or people wrote, alone or among words of the page: on a page in another language its Chinese is marked as such, for who has it read aloud. @param {string | undefined} text @returns {any} */
export const own = (text = '') => (language.value === 'zh' || !CHINESE.test(text) ? text : h('span', text.split(CHINESE).map((part, i) => (i % 2 ? h('span', { lang: ZH }, part) : part))));

/** The name of a letter, which is Chinese itself. @param {string} kind @param {string} title what stands on it */
export const letter = (kind, title) => (language.value === 'zh' ? title : word('document', kind.toUpperCase().replaceAll('-', '_')));

/** Sentences or names one after the other. @param {readonly string[]} list */
export const listed = (list) => list.join(language.value === 'en' ? '; ' : '；');

/** What it is about, and then what. @param {string} what @param {string} then */
export const about = (what, then) => `${what}${language.value === 'en' ? ': ' : '：'}${then}`;

/** What rests on a mandate names it by a name within the case, which nobody has seen. @param {string} basis */
const known = (basis) => basis.replace(/^(委托书|Mandate) art\. .*$/, '$1');

/**
 * An article of a law as people write it. The centre says laws in the language it is asked in; those that the page itself names it says in its own.
 *
 * @param {string} basis
 */
export const law = (basis) => (language.value === 'en' ? known(basis).replace(/^.*?(?= art\. )/, (source) => word('statute', source)).replace(/ art\. local$/, ' (local rules)') : known(basis).replace(/ art\. local$/, '（地方规定）').replace(/ art\. ([\d–]+)(?:\((\d+)\))?(?: ¶(\d+))?/g,
  (_, article, item, paragraph) => `第${article}条${paragraph ? `第${paragraph}款` : ''}${item ? `第(${item})项` : ''}`));
