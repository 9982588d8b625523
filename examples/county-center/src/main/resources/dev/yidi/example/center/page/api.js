import {language} from "./i18n.js";

const KEY = "yidi.token";

/** What went wrong, as the server told it (RFC 9457). */
export class Problem extends Error {
  constructor(status, body) {
    super(body.title || `HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

export const session = {
  token: () => sessionStorage.getItem(KEY),
  keep: token => sessionStorage.setItem(KEY, token),
  drop: () => sessionStorage.removeItem(KEY),
};

async function call(method, path, {body, version, key} = {}) {
  const headers = {"Accept-Language": language() === "en" ? "en" : "zh-CN"};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (session.token() && !path.startsWith("citizen/")) headers.Authorization = `Bearer ${session.token()}`;
  if (key) headers["Idempotency-Key"] = key;
  if (version !== undefined) headers["If-Match"] = `"${version}"`;
  let response;
  try {
    response = await fetch(`/api/v1/${path}`, {method, headers, body: body === undefined ? undefined : JSON.stringify(body)});
  } catch {
    throw new Problem(0, {code: "offline"});
  }
  const text = await response.text();
  let value = {};
  try { value = text ? JSON.parse(text) : {}; } catch { value = {title: text.slice(0, 200)}; }
  if (!response.ok) throw new Problem(response.status, value);
  return value;
}

/** A command keeps its key across retries, so that it takes effect once. */
export const newKey = () => crypto.randomUUID();
export const get = path => call("GET", path);
export const post = (path, body, {version, key = newKey()} = {}) => call("POST", path, {body, version, key});
