import {h, fill, field, choice} from "../dom.js";
import {t} from "../i18n.js";
import {post, newKey} from "../api.js";
import {submit} from "../problems.js";
import {placePicker, topicPicker, reasonList} from "./parts.js";

/** One-window registration: what, where, who; the profile's rules suggest kind and topic, the clerk decides. */
export function register(context) {
  const {profile} = context;
  const title = h("input", {maxlength: 200});
  const narrative = h("textarea", {maxlength: 20000});
  const channel = choice(profile.channels.map(c => [c, t(`channel.${c}`)]), "VISIT");
  const windowSelect = choice([["", t("app.none")], ...profile.windows.map(w => [w.id, w.name])], profile.windows.find(w => w.undifferentiated)?.id);
  const kind = choice(profile.kinds.map(k => [k, t(`kind.${k}`)]), "REQUEST");
  const category = choice([["", t("app.none")], ...profile.categories.map(c => [c, t(`category.${c}`)])]);
  const topic = topicPicker(context);
  const visitors = h("input", {type: "number", min: 1, max: 9999, value: "1"});
  const place = placePicker(context, t("case.place"));
  const parties = h("div");
  const advice = h("div", {"aria-live": "polite"});
  const problem = h("div", {"aria-live": "assertive"});
  const key = newKey();
  addParty("APPLICANT");

  const form = h("form", {class: "sheet form", onsubmit: send},
    field(t("case.title"), title, {required: true, name: "title", width: "w8"}),
    field(t("case.channel"), channel, {width: "w4", name: "channel"}),
    field(t("case.narrative"), narrative, {required: true, name: "narrative"}),
    h("div", {}, h("button", {type: "button", onclick: suggest}, t("register.suggest")), advice),
    categoryRow(),
    field(t("case.window"), windowSelect, {width: "w4", name: "window"}),
    field(t("case.visitors"), visitors, {width: "w4", name: "visitors", hint: t("register.visitors")}),
    h("fieldset", {}, h("legend", {}, t("case.place")), place.element),
    h("fieldset", {}, h("legend", {}, t("register.parties")), parties,
      h("button", {type: "button", onclick: () => addParty("RESPONDENT")}, t("register.add"))),
    problem,
    h("div", {class: "row"}, h("button", {class: "primary"}, t("register.send"))));

  function categoryRow() {
    const categoryField = field(t("case.category"), category, {width: "w4", name: "category"});
    const show = () => { categoryField.hidden = kind.value !== "PETITION"; };
    kind.addEventListener("change", show);
    show();
    return [field(t("case.kind"), kind, {width: "w4", name: "kind"}), categoryField, field(t("case.topic"), topic, {width: "w4", name: "topic"})];
  }

  function addParty(role) {
    const controls = {
      role: choice(["APPLICANT", "RESPONDENT", "REPRESENTATIVE", "PROXY", "GUARDIAN", "THIRD_PARTY", "WITNESS"].map(r => [r, t(`role.${r}`)]), role),
      name: h("input", {autocomplete: "off"}), phone: h("input", {inputmode: "tel", autocomplete: "off"}),
      number: h("input", {autocomplete: "off"}),
    };
    const row = h("div", {class: "party"},
      field(t("party.role"), controls.role, {name: "role"}), field(t("party.name"), controls.name, {required: true, name: "name"}),
      field(t("party.phone"), controls.phone, {name: "phone"}), field(t("party.identity"), controls.number, {name: "number"}),
      h("button", {type: "button", "aria-label": t("register.remove"), onclick: () => row.remove()}, "×"));
    row.read = () => {
      const party = {role: controls.role.value, name: controls.name.value.trim()};
      if (controls.phone.value.trim()) party.phone = controls.phone.value.trim();
      if (controls.number.value.trim()) party.identity = {scheme: "RESIDENT_ID", number: controls.number.value.trim()};
      return party;
    };
    parties.append(row);
  }

  async function suggest() {
    const found = await submit(form, advice, () => post("staff/suggestions", {title: title.value, narrative: narrative.value}));
    if (!found) return;
    kind.value = found.kind || "";
    kind.dispatchEvent(new Event("change"));
    category.value = found.category || "";
    topic.value = found.topic || "";
    fill(advice, h("div", {class: "note", style: "margin-top:10px"}, h("strong", {}, t("register.suggested")), reasonList(found.reasons)));
  }

  async function send(event) {
    event.preventDefault();
    const body = {channel: channel.value, place: place.value(), title: title.value.trim(), narrative: narrative.value.trim(),
      visitors: Number(visitors.value) || 1, parties: [...parties.children].map(p => p.read())};
    for (const [name, control] of Object.entries({window: windowSelect, kind, topic})) if (control.value) body[name] = control.value;
    if (kind.value === "PETITION" && category.value) body.category = category.value;
    const done = await submit(form, problem, () => post("staff/cases", body, {key}));
    if (done) fill(form.parentElement, receipt(context, done));
  }

  return [h("div", {class: "head"}, h("div", {}, h("h1", {}, t("register.title")), h("p", {class: "sub"}, t("register.sub")))), form];
}

function receipt(context, done) {
  return h("section", {class: "sheet"},
    h("div", {class: "note good", role: "status"}, t("register.done")),
    h("dl", {class: "facts"},
      h("dt", {}, t("case.number")), h("dd", {class: "code"}, done.number),
      h("dt", {}, t("follow.code")), h("dd", {class: "code"}, done.queryCode.replace(/(.{4})(?=.)/g, "$1-"))),
    h("p", {class: "sub", style: "margin:12px 0"}, t("register.slip")),
    h("div", {class: "acts"},
      h("button", {onclick: () => print()}, t("app.print")),
      h("a", {class: "button primary", href: `#/case/${encodeURIComponent(done.id)}`}, t("register.open")),
      h("button", {onclick: () => context.render()}, t("register.next"))));
}
