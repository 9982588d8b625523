/** What the operations of both sides share. It runs wherever there is fetch: in browsers as it is, in Node from 18 on. */

export class ProblemError extends Error {
  constructor(problem, headers) {
    super(`status ${problem.status}, ${problem.code} [${problem.errors.map((each) => each.code).join(', ')}]`);
    this.name = 'ProblemError';
    this.problem = problem;
    this.status = problem.status;
    this.code = problem.code;
    this.headers = headers;
    const seconds = headers.get('Retry-After');
    this.retryAfter = seconds !== null && /^[0-9]+$/.test(seconds) ? Number(seconds) : undefined;
  }
}

class Received {
  #value;

  constructor(response, value) {
    this.status = response.status;
    this.headers = response.headers;
    this.etag = response.headers.get('ETag') ?? undefined;
    this.location = response.headers.get('Location') ?? undefined;
    this.fileName = named(response.headers.get('Content-Disposition'));
    this.unchanged = response.status === 304;
    this.#value = value;
  }

  get tag() {
    if (this.etag === undefined) {
      throw new Error('expected an answer about a case or file, which has a tag, found one without');
    }
    return this.etag;
  }

  get value() {
    if (this.unchanged) {
      throw new Error('expected an answer with a value, found it unchanged: ask `unchanged` where ifNoneMatch was sent');
    }
    return this.#value;
  }
}

const named = (disposition) => {
  const found = /filename\*=UTF-8''([^;\s]+)/.exec(disposition ?? '');
  const name = decoded(found?.[1] ?? '').replace(/\p{Cc}/gu, '').split(/[/\\]/).pop();
  return ['', '.', '..'].includes(name.trim()) ? undefined : name;
};

const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const isThere = (value) => value !== undefined && value !== null;

const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

export const connect = (base = '', options = {}) => ({ ...options, base: base.replace(/\/$/, '') });

export const attachment = (name) => `attachment; filename*=UTF-8''${encoded(name)}`;

export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (each) => each.toString(16).padStart(2, '0')).join('');

const segment = (name, value) => {
  if (!isThere(value) || ['', '.', '..'].includes(String(value))) {
    throw new TypeError(`expected a value for {${name}}, found ${isThere(value) ? `"${value}"` : 'none'}`);
  }
  return encoded(String(value));
};

const address = (base, parameters, { path, query = [] }) => {
  const place = path.replace(/\{([^}]+)\}/g, (_, name) => segment(name, parameters[name]));
  const asked = query.flatMap((name) => [parameters[name]].flat().filter(isThere).map((each) => `${encoded(name)}=${encoded(String(each))}`));
  return base + place + (asked.length === 0 ? '' : `?${asked.join('&')}`);
};

const headersOf = async (connection, parameters, { headers = {}, type, stream }) => {
  const all = new Headers(stream === undefined ? {} : { Accept: stream });
  if (isThere(parameters.accept)) {
    all.set('Accept', parameters.accept);
  }
  const token = typeof connection.token === 'function' ? await connection.token() : connection.token;
  if (isThere(token)) {
    all.set('Authorization', `Bearer ${token}`);
  }
  if (isThere(connection.language)) {
    all.set('Accept-Language', connection.language);
  }
  if (type !== undefined) {
    all.set('Content-Type', type === 'text/csv' ? 'text/csv;charset=UTF-8' : type);
  }
  Object.entries(headers)
    .filter(([name]) => isThere(parameters[name]))
    .forEach(([name, header]) => all.set(header, parameters[name]));
  return all;
};

const bodyOf = ({ body }, { type }) => {
  if (type === undefined) {
    return {};
  }
  if (type === 'application/json') {
    return { body: JSON.stringify(body ?? {}) };
  }
  return body instanceof ReadableStream ? { body, duplex: 'half' } : { body };
};

const problemOf = async (response) => {
  const { status } = response;
  const blank = { type: 'about:blank', title: `HTTP ${status}`, status, code: `http-${status}`, errors: [] };
  if (!/^application\/problem\+json\s*(;|$)/i.test(response.headers.get('Content-Type') ?? '')) {
    return blank;
  }
  try {
    const told = await response.json();
    const errors = Array.isArray(told?.errors) ? told.errors.filter((each) => typeof each?.code === 'string') : [];
    return typeof told?.code === 'string' ? { ...blank, ...told, status, errors } : blank;
  } catch {
    return blank;
  }
};

const valueOf = (response, { file, stream }) => {
  if (stream !== undefined) {
    return response.body;
  }
  return file ? response.blob() : response.json();
};

export const send = async (connection, parameters = {}, operation) => {
  const ask = connection.fetch ?? fetch;
  const response = await ask(address(connection.base, parameters, operation), {
    method: operation.method,
    headers: await headersOf(connection, parameters, operation),
    cache: 'no-store',
    redirect: 'error',
    credentials: 'same-origin',
    signal: parameters.signal,
    ...bodyOf(parameters, operation),
  });
  if (response.status === 304) {
    return new Received(response, undefined);
  }
  if (!response.ok) {
    throw new ProblemError(await problemOf(response), response.headers);
  }
  return new Received(response, await valueOf(response, operation));
};
