import {zh} from "./zh.js";
import {en} from "./en.js";

const KEY = "yidi.language";
let current = localStorage.getItem(KEY) || (navigator.language.toLowerCase().startsWith("en") ? "en" : "zh");

export const language = () => current;

export function useLanguage(next) {
  current = next;
  localStorage.setItem(KEY, next);
  document.documentElement.lang = next === "en" ? "en" : "zh-CN";
}

/** The text of a key with {name} places filled; a key without text shows as its last part. */
export function t(key, values = {}) {
  const text = (current === "en" ? en : zh)[key];
  if (text === undefined) return key.includes(".") ? key.slice(key.indexOf(".") + 1) : key;
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

export const has = key => (current === "en" ? en : zh)[key] !== undefined;

/** A citation as people write it: article 23, paragraph 3, of a Chinese statute is 第23条第3款. */
export const law = basis => current === "en" ? basis : basis.replace(/ art\. ([\d–]+)(?:\((\d+)\))?(?: ¶(\d+))?/,
  (all, article, item, paragraph) => `第${article}条${paragraph ? `第${paragraph}款` : ""}${item ? `第(${item})项` : ""}`);

const locale = () => (current === "en" ? "en-GB" : "zh-CN");
const ZONE = "Asia/Shanghai";

export const moment = iso => new Intl.DateTimeFormat(locale(),
  {timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit"}).format(new Date(iso));

export const day = iso => new Intl.DateTimeFormat(locale(),
  {timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit"}).format(new Date(iso));

/** How far away an instant is, in whole days, with a tone: good, warn (three days or less) or bad (past). */
export function until(iso, now = Date.now()) {
  const days = Math.floor((new Date(iso) - now) / 86400000);
  if (days < 0) return {text: t("due.late", {n: -days}), tone: "bad"};
  if (days === 0) return {text: t("due.today"), tone: "warn"};
  return {text: t("due.left", {n: days}), tone: days <= 3 ? "warn" : "good"};
}
