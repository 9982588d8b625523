import {h, fill, field, choice} from "../dom.js";
import {t, moment, until} from "../i18n.js";
import {get} from "../api.js";
import {stageTag} from "./parts.js";

/** The officer's to-do list (what waits for this officer) or the search over all cases the officer may see. */
export async function worklist(context, which) {
  const rows = h("tbody");
  const more = h("div", {class: "row", style: "text-align:center;padding-top:14px"});
  const filters = {};
  const title = t(which === "todo" ? "todo.title" : "cases.title");
  const table = h("table", {class: "cards"},
    h("caption", {class: "skip"}, title),
    h("thead", {}, h("tr", {}, ["title", "stage", "place", "organ", "received", "due"].map(c => h("th", {scope: "col"}, t(`col.${c}`))))), rows);

  async function load(cursor) {
    const query = new URLSearchParams({limit: "30", ...filters});
    if (cursor) query.set("cursor", cursor);
    const page = await get(`staff/${which === "todo" ? "todo" : "cases"}?${query}`);
    if (!cursor) fill(rows);
    rows.append(...page.items.map(line));
    if (!rows.children.length) fill(rows, h("tr", {}, h("td", {colspan: 6, class: "empty"}, t(which === "todo" ? "todo.empty" : "cases.empty"))));
    fill(more, page.next && h("button", {onclick: () => load(page.next)}, t("app.more")));
  }

  function line(item) {
    const due = item.nextDue && until(item.nextDue);
    return h("tr", {},
      h("td", {}, h("a", {class: "strong", href: `#/case/${encodeURIComponent(item.id)}`}, item.title || item.number),
        h("div", {class: "muted num"}, `${item.number}${item.applicant ? ` · ${item.applicant}` : ""}`),
        item.sealed && h("span", {class: "tag bad"}, t("case.sealed"))),
      h("td", {"data-label": t("col.stage")}, stageTag(item.stage), " ", item.kind && h("span", {class: "tag"}, t(`kind.${item.kind}`))),
      h("td", {"data-label": t("col.place")}, item.place?.name),
      h("td", {"data-label": t("col.organ")}, item.accountable?.name || h("span", {class: "muted"}, t("case.none"))),
      h("td", {"data-label": t("col.received"), class: "num"}, moment(item.receivedAt)),
      h("td", {"data-label": t("col.due"), class: "num"}, due && h("span", {class: `tag ${due.tone}`}, due.text)));
  }

  const head = h("div", {class: "head"},
    h("div", {}, h("h1", {}, title), h("p", {class: "sub"}, t(which === "todo" ? "todo.sub" : "cases.sub"))),
    h("a", {class: "button primary", href: "#/register"}, t("nav.register")));
  await load();
  return [head, which === "cases" && search(context, filters, load), h("div", {class: "sheet scroll"}, table, more)];
}

function search(context, filters, load) {
  const number = h("input", {inputmode: "text"});
  const phone = h("input", {inputmode: "tel"});
  const any = [["", t("app.any")]];
  const stage = choice([...any, ...["REGISTERED", "CLASSIFIED", "DISPATCHED", "ACCEPTED", "CONCLUDED", "CLOSED"].map(s => [s, t(`stage.${s}`)])]);
  const kind = choice([...any, ...context.profile.kinds.map(k => [k, t(`kind.${k}`)])]);
  const find = event => {
    event.preventDefault();
    Object.keys(filters).forEach(k => delete filters[k]);
    for (const [name, control] of Object.entries({number, phone, stage, kind})) if (control.value.trim()) filters[name] = control.value.trim();
    load();
  };
  return h("form", {class: "sheet form", role: "search", onsubmit: find, style: "margin-bottom:16px"},
    field(t("case.number"), number, {width: "w3"}), field(t("party.phone"), phone, {width: "w3"}),
    field(t("col.stage"), stage, {width: "w3"}), field(t("case.kind"), kind, {width: "w3"}),
    h("div", {class: "row"}, h("button", {class: "primary"}, t("app.search"))));
}
