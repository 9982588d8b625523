import {h, fill} from "./dom.js";
import {t, language, useLanguage} from "./i18n.js";
import {get, session} from "./api.js";
import {login} from "./views/login.js";
import {worklist} from "./views/worklist.js";
import {register} from "./views/register.js";
import {casePage} from "./views/case.js";
import {figures} from "./views/figures.js";
import {follow} from "./views/follow.js";

const app = document.getElementById("app");
/** What every view may use: who is logged in and the county's profile, loaded once after the login. */
const context = {me: null, profile: null, go: hash => { location.hash = hash; }, render};

const routes = [
  [/^#\/todo$/, () => worklist(context, "todo"), "todo"],
  [/^#\/cases$/, () => worklist(context, "cases"), "cases"],
  [/^#\/register$/, () => register(context), "register"],
  [/^#\/figures$/, () => figures(context), "figures"],
  [/^#\/case\/([^/]+)$/, id => casePage(context, decodeURIComponent(id)), "todo"],
];

function header(active) {
  const links = [["todo", "#/todo"], ["register", "#/register"], ["cases", "#/cases"], ["figures", "#/figures"], ["follow", "#/follow"]];
  const shown = context.me ? links : links.slice(-1);
  return h("header", {class: "bar"},
    h("a", {class: "name", href: context.me ? "#/todo" : "#/follow"}, h("img", {src: "icon.svg", alt: ""}), t("app.name")),
    h("nav", {"aria-label": t("app.nav")}, shown.map(([name, href]) =>
      h("a", {href, "aria-current": active === name ? "page" : null}, t(`nav.${name}`)))),
    h("div", {class: "who"},
      context.me && h("span", {}, `${context.me.officer.name} · ${context.me.officer.organ.name}`),
      h("button", {onclick: toggleLarge, "aria-pressed": String(document.documentElement.classList.contains("large"))}, t("app.large")),
      h("button", {onclick: toggleLanguage, lang: language() === "en" ? "zh-CN" : "en"}, language() === "en" ? "中文" : "English"),
      context.me
        ? h("button", {onclick: logout}, t("app.logout"))
        : h("a", {class: "button", href: "#/login", style: "padding:4px 10px;font-size:.85rem"}, t("nav.login"))));
}

function toggleLanguage() { useLanguage(language() === "en" ? "zh" : "en"); render(); }
function toggleLarge() { document.documentElement.classList.toggle("large"); render(); }
function logout() { session.drop(); context.me = null; context.profile = null; context.go("#/login"); }

async function identify() {
  if (context.me || !session.token()) return;
  try {
    [context.me, context.profile] = await Promise.all([get("staff/me"), get("staff/profile")]);
  } catch (problem) {
    if (problem.status === 401) session.drop(); else throw problem;
  }
}

function shell(active, narrow) {
  const main = h("main", {id: "main", class: narrow ? "narrow" : null, tabindex: "-1"}, h("p", {class: "muted"}, t("app.loading")));
  fill(app, header(active), main, h("footer", {}, t("app.footer")));
  return main;
}

let turn = 0;
export async function render() {
  const mine = ++turn;
  document.documentElement.lang = language() === "en" ? "en" : "zh-CN";
  document.title = t("app.title");
  const hash = location.hash || "#/todo";
  try {
    await identify();
    if (mine !== turn) return;
    if (hash.startsWith("#/follow")) return void fill(shell("follow", true), follow(context));
    if (!context.me) return void fill(shell("login", true), login(context, identify));
    for (const [pattern, view, name] of routes) {
      const match = hash.match(pattern);
      if (!match) continue;
      const main = shell(name, false);
      const content = await view(...match.slice(1));
      if (mine === turn) fill(main, content);
      return;
    }
    context.go("#/todo");
  } catch (problem) {
    if (mine === turn) fill(shell("", false), failure(problem));
  }
}

/** The honest error state of a page that could not be loaded. */
function failure(problem) {
  if (problem.status === 401) { logout(); return h("p", {}, t("app.loading")); }
  const text = problem.status === 0 ? t("error.offline") : problem.status === 404 ? t("error.absent") : problem.message;
  return h("div", {class: "sheet empty", role: "alert"}, h("p", {}, text), h("p", {}, h("button", {onclick: render}, t("app.again"))));
}

addEventListener("hashchange", render);
render();
