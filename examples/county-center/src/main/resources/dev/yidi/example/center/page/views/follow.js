import {h, fill, field, choice} from "../dom.js";
import {t, has, moment, day} from "../i18n.js";
import {post} from "../api.js";
import {submit} from "../problems.js";

/** The citizen's page: follow a case with the query code and a second factor; add material, urge, rate. */
export function follow() {
  const code = h("input", {autocomplete: "off", autocapitalize: "characters", spellcheck: "false"});
  const factor = h("input", {autocomplete: "off", inputmode: "text", maxlength: 4});
  const place = h("div", {"aria-live": "polite"});
  const result = h("div", {"aria-live": "polite"});
  const credential = () => ({queryCode: code.value.trim(), secondFactor: factor.value.trim()});
  const form = h("form", {class: "form", onsubmit: event => { event.preventDefault(); look(); }},
    field(t("follow.code"), code, {required: true, name: "queryCode", hint: t("follow.codeHint")}),
    field(t("follow.factor"), factor, {required: true, name: "secondFactor", hint: t("follow.factorHint")}),
    h("div", {class: "row"}, h("button", {class: "primary"}, t("follow.look"))));

  async function look() {
    fill(result);
    const view = await submit(form, place, () => post("citizen/inquiries", credential()));
    if (view) fill(result, answer(view, credential, look));
  }
  return [h("section", {class: "sheet"}, h("h1", {}, t("follow.title")), h("p", {class: "sub", style: "margin:4px 0 16px"}, t("follow.sub")), place, form), result];
}

function answer(view, credential, again) {
  const stateText = has(`citizen.${view.state.code}`) ? t(`citizen.${view.state.code}`) : view.state.text;
  return h("section", {class: "sheet", style: "margin-top:16px"},
    h("h2", {}, view.title || view.number), h("p", {class: "muted num"}, view.number),
    h("p", {class: "note", style: "margin-top:12px;font-size:1.08rem"}, stateText),
    h("dl", {class: "facts"},
      view.responsible && [h("dt", {}, t("follow.responsible")), h("dd", {}, [view.responsible.organ, view.responsible.phone].filter(Boolean).join(" · "))],
      view.nextDue && [h("dt", {}, t("follow.nextDue")), h("dd", {class: "num"}, day(view.nextDue))]),
    (view.asked || []).length > 0 && h("div", {class: "note warn"}, h("strong", {}, t("follow.asked")), h("ul", {}, view.asked.map(a => h("li", {}, has(`asked.${a}`) ? t(`asked.${a}`) : a)))),
    view.answer && h("div", {style: "margin:14px 0"}, h("h3", {}, t("follow.answer")), h("p", {class: "text"}, view.answer)),
    h("h3", {style: "margin:16px 0 10px"}, t("follow.timeline")),
    h("ol", {class: "line"}, (view.timeline || []).map(e => h("li", {}, h("time", {datetime: e.at}, moment(e.at)), has(`event.${e.code}`) ? t(`event.${e.code}`) : e.text || e.code))),
    acts(view, credential, again));
}

function acts(view, credential, again) {
  const place = h("div", {"aria-live": "polite", style: "margin-top:12px"});
  const text = h("textarea", {maxlength: 5000});
  const material = h("form", {class: "form", onsubmit: e => send(e, "material", {text: text.value.trim()})},
    field(t("follow.material"), text, {required: true, name: "text"}), h("div", {class: "row"}, h("button", {}, t("follow.sendMaterial"))));
  async function send(event, what, body) {
    event.preventDefault();
    const form = event.target.closest("form") || event.target.parentElement;
    if (await submit(form, place, () => post(`citizen/inquiries/${what}`, {...credential(), ...body}))) { await again(); }
  }
  const rating = () => {
    const grade = choice(["SATISFIED", "BASICALLY", "UNSATISFIED"].map(g => [g, t(`grade.${g}`)]));
    const subject = choice(["ORGAN", "WINDOW"].map(s => [s, t(`rated.${s}`)]));
    const why = h("input", {maxlength: 500});
    return h("form", {class: "form", onsubmit: e => send(e, "rating", {subject: subject.value, grade: grade.value, ...(why.value.trim() ? {reason: why.value.trim()} : {})})},
      field(t("follow.rated"), subject, {width: "w4", name: "subject"}), field(t("follow.grade"), grade, {width: "w4", name: "grade"}),
      field(t("follow.why"), why, {width: "w4", name: "reason"}), h("div", {class: "row"}, h("button", {}, t("follow.rate"))));
  };
  return h("div", {class: "no-print", style: "margin-top:20px;display:grid;gap:18px"}, place,
    view.canUrge && h("form", {onsubmit: e => send(e, "urge", {})}, h("button", {}, t("follow.urge"))), material, view.canRate && rating());
}
