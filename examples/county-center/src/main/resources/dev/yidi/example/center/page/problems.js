import {h, fill} from "./dom.js";
import {t} from "./i18n.js";

/** Shows every fault the server named; returns the first control at fault so that it can take the focus. */
export function showProblem(place, problem, form) {
  const errors = problem.body?.errors || [];
  const title = problem.status === 0 ? t("error.offline")
    : problem.status === 412 ? t("error.stale")
    : problem.status === 404 ? t("error.absent")
    : problem.body?.title || problem.message;
  fill(place, h("div", {class: "note bad", role: "alert"}, h("strong", {}, title),
    errors.length > 0 && h("ul", {}, errors.map(e => h("li", {}, e.message || e.code)))));
  form?.querySelectorAll("[aria-invalid]").forEach(c => c.removeAttribute("aria-invalid"));
  let first;
  for (const error of errors) {
    const name = (error.pointer || "").split("/").filter(p => p && Number.isNaN(Number(p))).pop();
    const control = name && form?.querySelector(`[name="${CSS.escape(name)}"]`);
    if (control) { control.setAttribute("aria-invalid", "true"); first ??= control; }
  }
  (first || place.firstChild)?.focus?.();
}

/** Runs a form's command once: disables its buttons meanwhile and shows what went wrong. */
export async function submit(form, place, command) {
  const buttons = form.querySelectorAll("button");
  buttons.forEach(b => { b.disabled = true; });
  fill(place);
  try {
    return await command();
  } catch (problem) {
    if (problem.status === undefined) throw problem;
    showProblem(place, problem, form);
    return undefined;
  } finally {
    buttons.forEach(b => { b.disabled = false; });
  }
}
