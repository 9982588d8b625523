import {h, field, choice, fill} from "../dom.js";
import {t} from "../i18n.js";
import {get} from "../api.js";

const TONE = {CONCLUDED: "good", CLOSED: "good", NOT_ACCEPTED: "warn", WITHDRAWN: "", MERGED: "", REGISTERED: "brand", CLASSIFIED: "brand", DISPATCHED: "brand", ACCEPTED: "brand"};

/** The lifecycle stage as a coloured word. */
export const stageTag = stage => h("span", {class: `tag ${TONE[stage] || ""}`}, t(`stage.${stage}`));

/** A chain of selects down the territory tree; `value()` is the deepest division chosen. */
export function placePicker(context, label) {
  const box = h("div", {class: "form", role: "group", "aria-label": label});
  let chosen = "";
  async function level(parent, depth) {
    const {items} = await get(`staff/divisions${parent ? `?parent=${encodeURIComponent(parent)}` : ""}`);
    if (!items.length) return;
    const select = choice([["", t("place.choose")], ...items.map(d => [d.code, d.name])]);
    select.addEventListener("change", () => {
      [...box.children].slice(depth + 1).forEach(c => c.remove());
      const picked = items.find(d => d.code === select.value);
      chosen = picked ? picked.code : parent || "";
      if (picked?.hasChildren) level(picked.code, depth + 1);
    });
    box.append(field(`${label} · ${t(`tier.${items[0].tier}`)}`, select, {width: "w4", required: depth === 0, name: depth === 0 ? "place" : ""}));
    if (items.length === 1) { select.value = items[0].code; select.dispatchEvent(new Event("change")); }
  }
  const ready = level("", 0);
  return {element: box, ready, value: () => chosen};
}

/** Organs as a select, grouped by tier, with a filter for the long list. */
export function organPicker(context, first) {
  const select = h("select");
  const list = context.profile.organs;
  const group = tier => {
    const members = list.filter(o => o.tier === tier);
    return members.length && h("optgroup", {label: t(`tier.${tier}`)}, members.map(o => h("option", {value: o.id}, o.name)));
  };
  fill(select, h("option", {value: ""}, t("app.choose")), ...["COUNTY", "TOWNSHIP", "ZONE", "VILLAGE", "GRID"].map(group));
  if (first) select.value = first;
  return select;
}

/** Topics as a select in two levels. */
export function topicPicker(context, value) {
  const {topics} = context.profile;
  const select = h("select", {}, h("option", {value: ""}, t("app.choose")),
    topics.filter(x => !x.parent).map(parent => {
      const children = topics.filter(x => x.parent === parent.code);
      return children.length
        ? h("optgroup", {label: parent.name}, children.map(c => h("option", {value: c.code}, c.name)))
        : h("option", {value: parent.code}, parent.name);
    }));
  if (value) select.value = value;
  return select;
}

/** Reasons of an advice, rule by rule. */
export const reasonList = reasons => h("ul", {class: "sub"}, reasons.map(r => h("li", {}, r.title || r.code)));
