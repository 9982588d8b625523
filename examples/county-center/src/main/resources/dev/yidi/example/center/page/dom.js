/** Makes an element: h("p", {class: "sub"}, "text", child). Handlers are given as onclick and so on. */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else if (name === "style") element.style.cssText = value; // the page's policy forbids style attributes
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(c => c !== undefined && c !== null && c !== false));
  return element;
}

/** Replaces all children of an element. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(Boolean));
  return element;
}

let nextId = 0;

/** A labelled control; `control` gets the id and the error shown under it when the server names its field. */
export function field(label, control, {width = "", required = false, hint = "", name = ""} = {}) {
  const id = control.id || `f${nextId++}`;
  control.id = id;
  if (required) control.required = true;
  if (name) control.name = name;
  return h("div", {class: width},
    h("label", {for: id}, label, required && h("span", {class: "req", "aria-hidden": "true"}, " *")),
    control,
    hint && h("p", {class: "hint"}, hint));
}

/** A select over [value, text] pairs. */
export function choice(pairs, value, props = {}) {
  const select = h("select", props, pairs.map(([v, text]) => h("option", {value: v}, text)));
  if (value !== undefined) select.value = value;
  return select;
}
