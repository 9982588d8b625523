import {h, field} from "../dom.js";
import {t} from "../i18n.js";
import {post, session} from "../api.js";
import {submit} from "../problems.js";

export function login(context, identify) {
  const user = h("input", {autocomplete: "username", autofocus: true});
  const password = h("input", {type: "password", autocomplete: "current-password"});
  const place = h("div", {"aria-live": "polite"});
  const form = h("form", {class: "form", onsubmit: enter},
    field(t("login.user"), user, {required: true, name: "username"}),
    field(t("login.password"), password, {required: true, name: "password"}),
    h("div", {class: "row"}, h("button", {class: "primary"}, t("login.enter"))));
  async function enter(event) {
    event.preventDefault();
    const answer = await submit(form, place, () => post("sessions", {username: user.value.trim(), password: password.value}));
    if (!answer) return;
    session.keep(answer.token);
    await identify();
    if (location.hash === "#/todo" || !location.hash.startsWith("#/")) context.render(); else context.go("#/todo");
  }
  return h("section", {class: "sheet"}, h("h1", {}, t("login.title")), h("p", {class: "sub", style: "margin:4px 0 16px"}, t("login.sub")), place, form);
}
