import {h, field, choice} from "../dom.js";
import {t} from "../i18n.js";
import {organPicker, topicPicker} from "./parts.js";

const words = (type, context) => {
  const [, prefix, list] = type.split(":");
  const values = list ? list.split(",") : {ground: context.profile.declineGrounds, result: context.profile.caseResults}[prefix] || [];
  return choice(values.map(v => [v, v ? t(`${prefix}.${v}`) : t("app.none")]));
};

const ticks = (pairs, name) => {
  const box = h("div", {class: "stars", role: "group"}, pairs.map(([value, text]) =>
    h("label", {}, h("input", {type: "checkbox", value, checked: true, style: "width:auto;min-height:0;margin-right:6px"}), text)));
  box.name = name;
  Object.defineProperty(box, "value", {get: () => [...box.querySelectorAll("input:checked")].map(i => i.value)});
  return box;
};

function control(type, name, file, context) {
  const parties = file.parties.map(p => [p.id, `${t(`role.${p.role}`)} ${p.name}`]);
  if (type.startsWith("words:")) return words(type, context);
  switch (type) {
    case "area": return h("textarea", {maxlength: 20000});
    case "date": return h("input", {type: "date"});
    case "organ": return organPicker(context);
    case "topic": return topicPicker(context, file.topic?.code);
    case "party": return choice(parties);
    case "parties": return ticks(parties, name);
    case "ways": return ticks(["ARBITRATION", "ADMINISTRATIVE", "JUDICIAL"].map(w => [w, t(`way.${w}`)]), name);
    case "clock": return choice(file.clocks.filter(c => ["RUNNING", "OVERDUE", "PAUSED"].includes(c.status)).map(c => [c.id, t(`limit.${c.limit}`)]));
    case "span": return h("input", {placeholder: "30 days"});
    default: return h("input", {maxlength: 500});
  }
}

/** A form for one verb's fields; `read()` gives the request body without empty values. */
export function verbForm(fields, file, context) {
  const controls = fields.map(([name, type, required]) => [name, type, control(type, name, file, context), required]);
  const element = controls.map(([name, type, c, required]) =>
    field(t(`field.${name}`), c, {name, required: required && c.tagName !== "DIV", width: type === "area" ? "" : "w6"}));
  const read = () => Object.fromEntries(controls.map(([name, , c]) => [name, typeof c.value === "string" ? c.value.trim() : c.value])
    .filter(([, value]) => value.length > 0));
  return {element, read};
}
