import {h} from "../dom.js";
import {t} from "../i18n.js";
import {get} from "../api.js";

const rate = r => (r && r.denominator > 0 ? `${(100 * r.numerator / r.denominator).toFixed(1)} %` : t("figures.undefined"));
const share = r => (r && r.denominator > 0 ? `${rate(r)}（${r.numerator}/${r.denominator}）` : t("figures.undefined"));

/** The centre's figures, each rate with its numerator and denominator. */
export async function figures() {
  const f = await get("staff/figures");
  const tiles = [["received", f.received], ["concluded", f.concluded], ["open", f.open], ["onTimeStatutory", share(f.onTimeStatutory)],
    ["onTimePromised", share(f.onTimePromised)], ["medianDays", f.medianDays ?? t("figures.undefined")], ["ninetyDays", f.ninetiethDays ?? t("figures.undefined")]];
  const table = (name, rows) => rows?.length > 0 && h("section", {class: "sheet"}, h("h2", {}, t(`figures.${name}`)),
    h("div", {class: "scroll"}, h("table", {}, h("thead", {}, h("tr", {}, ["name", "received", "concluded", "onTimeStatutory", "onTimePromised"].map(c => h("th", {scope: "col"}, t(`figures.${c}`))))),
      h("tbody", {}, rows.map(r => h("tr", {}, h("td", {}, r.name || r.key), h("td", {class: "num"}, r.received), h("td", {class: "num"}, r.concluded), h("td", {class: "num"}, share(r.onTimeStatutory)), h("td", {class: "num"}, share(r.onTimePromised))))))));
  return [h("div", {class: "head"}, h("div", {}, h("h1", {}, t("figures.title")), h("p", {class: "sub"}, t("figures.sub")))),
    h("section", {class: "sheet"}, h("dl", {class: "facts"}, tiles.map(([name, value]) => [h("dt", {}, t(`figures.${name}`)), h("dd", {class: "num"}, h("strong", {}, String(value)))]))),
    table("byTopic", f.byTopic), table("byOrgan", f.byOrgan), table("byMonth", f.byMonth)];
}
