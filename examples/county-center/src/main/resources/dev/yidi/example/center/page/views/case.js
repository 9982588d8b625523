import {h, fill} from "../dom.js";
import {day, has, law, moment, t, until} from "../i18n.js";
import {get, post, newKey} from "../api.js";
import {submit} from "../problems.js";
import {stageTag, reasonList} from "./parts.js";
import {ACTIONS, MEDIATION} from "./actions.js";
import {verbForm} from "./form.js";

/** One case: what it is about, what runs, what this officer may do now, and everything that has happened. */
export async function casePage(context, id) {
  const path = `staff/cases/${encodeURIComponent(id)}`;
  const [file, history] = await Promise.all([get(path), get(`${path}/history`)]);
  const advice = file.actions.includes("dispatch") ? await get(`${path}/advice`).catch(() => null) : null;
  return [
    h("div", {class: "head"},
      h("div", {}, h("h1", {}, file.title), h("p", {class: "sub num"}, file.number, "　", stageTag(file.stage), " ",
        file.kind && h("span", {class: "tag"}, t(`kind.${file.kind}`)), " ", file.sealed && h("span", {class: "tag bad"}, t("case.sealed")))),
      h("button", {class: "no-print", onclick: () => print()}, t("app.print"))),
    h("div", {class: "cols"},
      h("div", {}, actions(context, file, path), matter(file), mediations(context, file, path), log(history, file)),
      h("div", {}, advice && advise(advice), clocks(file), custody(file), trips(file)))];
}

function panel(context, file, path, verbs, label) {
  const place = h("div", {"aria-live": "polite"});
  const slot = h("div");
  const buttons = Object.keys(verbs).map(verb => h("button", {"aria-expanded": "false", onclick: () => open(verb)}, t(`${label}.${verb}`)));
  function open(verb) {
    buttons.forEach((b, i) => b.setAttribute("aria-expanded", String(Object.keys(verbs)[i] === verb)));
    const {element, read} = verbForm(verbs[verb], file, context);
    const key = newKey();
    const form = h("form", {class: "form", style: "margin-top:16px", onsubmit: send}, element,
      h("div", {class: "row"}, h("button", {class: "primary"}, t(`${label}.${verb}`))));
    async function send(event) {
      event.preventDefault();
      if (await submit(form, place, () => post(`${path}/${verb}`, read(), {version: file.version, key}))) context.render();
    }
    fill(place);
    fill(slot, form);
    form.querySelector("input,select,textarea,button")?.focus();
  }
  return [h("div", {class: "acts"}, buttons), place, slot];
}

function actions(context, file, path) {
  const verbs = Object.fromEntries(Object.entries(ACTIONS).filter(([verb]) => file.actions.includes(verb)));
  return h("section", {class: "sheet no-print"}, h("h2", {}, t("case.actions")),
    Object.keys(verbs).length ? panel(context, file, path, verbs, "do") : h("p", {class: "muted"}, t("case.nothing")));
}

function matter(file) {
  return h("section", {class: "sheet"}, h("h2", {}, t("case.matter")),
    h("dl", {class: "facts"},
      h("dt", {}, t("case.place")), h("dd", {}, file.place?.name),
      file.topic && [h("dt", {}, t("case.topic")), h("dd", {}, file.topic.name)],
      file.category && [h("dt", {}, t("case.category")), h("dd", {}, t(`category.${file.category}`))],
      h("dt", {}, t("case.channel")), h("dd", {}, t(`channel.${file.channel}`)),
      h("dt", {}, t("col.received")), h("dd", {class: "num"}, moment(file.receivedAt)),
      file.parties.map(p => [h("dt", {}, t(`role.${p.role}`)), h("dd", {}, [p.name, p.phone, p.identity].filter(Boolean).join(" · "))])),
    h("h3", {style: "margin:14px 0 4px"}, t("case.narrative")), h("p", {class: "text"}, file.narrative),
    file.result && [h("h3", {style: "margin:14px 0 4px"}, t("case.result")), h("p", {}, t(`result.${file.result}`))],
    file.answer && [h("h3", {style: "margin:14px 0 4px"}, t("follow.answer")), h("p", {class: "text"}, file.answer)]);
}

function clocks(file) {
  if (!file.clocks.length) return null;
  return h("section", {class: "sheet"}, h("h2", {}, t("case.clocks")), file.clocks.map(c => {
    const running = ["RUNNING", "OVERDUE", "PAUSED"].includes(c.status);
    const left = until((c.promisedDue || c.due).instant);
    const tone = !running ? "done" : c.status === "OVERDUE" ? "bad" : left.tone === "good" ? "" : left.tone;
    return h("div", {class: `clock ${tone}`}, h("b", {}, t(`limit.${c.limit}`)), "　",
      running ? h("span", {class: `tag ${left.tone}`}, c.paused ? t("clock.paused") : left.text) : h("span", {class: `tag ${c.status === "MISSED" ? "bad" : c.status === "MET" ? "good" : ""}`}, t(`clock.${c.status}`)),
      h("div", {class: "num sub"}, t("clock.due", {date: c.due.date}), c.promisedDue && `　${t("clock.promised", {date: c.promisedDue.date})}`,
        c.due.provisional && ` · ${t("clock.provisional")}`),
      h("div", {class: "law"}, law(c.basis)));
  }));
}

const advise = advice => h("section", {class: "sheet"}, h("h2", {}, t("case.advice")),
  h("p", {}, h("strong", {}, advice.organ.name), " ", h("span", {class: "tag brand"}, t(`tier.${advice.tier}`))), reasonList(advice.reasons));

function custody(file) {
  return h("section", {class: "sheet"}, h("h2", {}, t("case.custody")),
    h("dl", {class: "facts"},
      h("dt", {}, t("case.first")), h("dd", {}, file.firstHandler.name || file.firstHandler.id),
      h("dt", {}, t("col.organ")), h("dd", {}, file.accountable?.name || t("case.none")),
      file.handler && [h("dt", {}, t("field.handler")), h("dd", {}, file.handler.name || file.handler.id)],
      h("dt", {}, t("case.returns")), h("dd", {}, String(file.returns ?? 0))),
    file.objection && h("div", {class: "note warn", style: "margin:12px 0 0"}, h("strong", {}, t("case.objection")), h("p", {class: "text"}, file.objection.reasons)),
    file.dispatches.length > 0 && h("ol", {class: "line", style: "margin-top:14px"}, file.dispatches.map(d =>
      h("li", {}, h("time", {datetime: d.at}, moment(d.at)), `${t(`verb.${d.verb}`)} → ${d.to.name || d.to}`))));
}

const trips = file => h("section", {class: "sheet"}, h("h2", {}, t("case.trips")),
  h("p", {}, t("trips.count", {count: file.trips.count, places: file.trips.places})));

function mediations(context, file, path) {
  if (!file.mediations.length) return null;
  return file.mediations.map(m => h("section", {class: "sheet"}, h("h2", {}, t("case.mediation")),
    h("dl", {class: "facts"}, h("dt", {}, t("col.stage")), h("dd", {}, t(`mediation.${m.stage}`)),
      h("dt", {}, t("register.parties")), h("dd", {}, m.parties.map(p => {
        const party = file.parties.find(x => x.id === p.id);
        return h("div", {}, `${party?.name || p.id} `, h("span", {class: `tag ${p.consented ? "good" : ""}`}, t(p.consented ? "mediation.consented" : "mediation.open")));
      })), m.mediators.length > 0 && [h("dt", {}, t("field.mediator")), h("dd", {}, m.mediators.join("、"))],
      m.end && [h("dt", {}, t("case.result")), h("dd", {}, t(`end.${m.end}`))]),
    !m.end && h("div", {class: "no-print", style: "margin-top:14px"}, panel(context, file, `${path}/mediations/${encodeURIComponent(m.id)}`, MEDIATION, "mediate"))));
}

/** What a line of the history is about: for a rung of the ladder the measure and the limit it was for. */
function happened(line, file) {
  const word = has(`event.${line.type}`) ? t(`event.${line.type}`) : line.type;
  if (line.type !== "rung-fired") return word;
  const clock = file.clocks.find(c => c.id === line.facts.clock);
  return [word, t(`rung.${line.facts.action}`), clock && t(`limit.${clock.limit}`)].filter(Boolean).join(" · ");
}

/** The words of a value of a side of the case, where there are any. */
const WORDED = {STAGE: "stage", RESULT: "result", KIND: "kind", CATEGORY: "category", PARTY_ROLE: "role"};

function valued(change, value) {
  if (value === undefined) return t("facet.nothing");
  const key = `${WORDED[change.facet] || "value"}.${value}`;
  return has(key) ? t(key) : value;
}

/** What a line changed, old and new; of a clock by the name of its limit. */
function changed(change, file) {
  const clock = change.facet.startsWith("CLOCK_") && file.clocks.find(c => c.id === change.of);
  const party = change.facet.startsWith("PARTY_") && file.parties.find(p => p.id === change.of);
  const of = clock ? t(`limit.${clock.limit}`) : (party && party.name) || change.of;
  return h("div", {class: "muted"}, [t(`facet.${change.facet}`), of].filter(Boolean).join(" · "), "：",
    t("facet.change", {before: valued(change, change.before), after: valued(change, change.after)}));
}

const log = (history, file) => h("section", {class: "sheet"}, h("h2", {}, t("case.history")),
  h("ol", {class: "line"}, history.items.slice().reverse().map(e => h("li", {},
    h("time", {datetime: e.at}, `${moment(e.at)} · ${e.actor.name || e.actor.id}`),
    happened(e, file), e.summary && h("span", {class: "muted"}, `　${e.summary}`),
    e.changes.map(change => changed(change, file)),
    e.basis.length > 0 && h("div", {class: "muted"}, t("history.basis", {basis: e.basis.join("；")}))))));
