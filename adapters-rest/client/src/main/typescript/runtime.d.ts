/** How to come to a centre. */
export interface Options {
  /** The access token of an officer, or what gives it for each request; none for citizens. */
  token?: string | (() => string | Promise<string>);
  /** In which language messages are to be: zh-CN or en. */
  language?: string;
  /** What sends requests; the global fetch otherwise. */
  fetch?: typeof fetch;
}

/** A way to a centre 连接. */
export interface Connection extends Options {
  readonly base: string;
}

/** To the centre that is mounted at `base`; where the page comes from when it is left out. */
export declare const connect: (base?: string, options?: Options) => Connection;

/** What every request may be sent with. */
export interface Sent {
  /** Breaks the request off. */
  signal?: AbortSignal;
  /** Of an operation that gives a file in several types, which one: `application/pdf`. What the centre likes best otherwise. */
  accept?: string;
}

/** What came back 响应. */
export interface Answer<T> {
  /** The HTTP status: 200, 201 or 304. */
  readonly status: number;
  readonly headers: Headers;
  /** What the next command on the same case or file has to say under `ifMatch`. */
  readonly etag?: string;
  /** The same, of an answer that has one: what a command on the case or file just seen is sent with. Throws where there is none. */
  readonly tag: string;
  /** Where what was made is. */
  readonly location?: string;
  /**
   * What the file that came is called: what comes after the last `/` or `\`, without control characters; none where it cannot be read, and where
   * nothing or `.` or `..` is left of it. It was chosen by whoever sent the file.
   */
  readonly fileName?: string;
  /** Whether what `ifNoneMatch` named is still the same, so that there is no value. */
  readonly unchanged: boolean;
  /** What was asked for; throws when it is unchanged. */
  readonly value: T;
}

/** One thing a problem is about. */
export interface ProblemItem {
  /** Its stable code. */
  code: string;
  /** Where in the body (RFC 6901). */
  pointer?: string;
  /** Which query parameter. */
  parameter?: string;
  /** Which header. */
  header?: string;
  /** It in words. */
  message: string;
  /** The values that matter. */
  details: Record<string, string>;
  /** The law it rests on. */
  basis: string[];
}

/** What went wrong 问题详情 (RFC 9457), everything at once. Code against codes, never against words. */
export interface Problem {
  /** Names the kind of problem, for ever. */
  type: string;
  /** The kind in words. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** All errors in words. */
  detail?: string;
  /** The stable code of the kind; `http-` and the status where a server before the centre answered. */
  code: string;
  /** Names this occurrence in the server's log; for faults of the server only. */
  instance?: string;
  /** The trace the request belongs to; where requests are traced. */
  trace?: string;
  /** Everything it is about: faults of what was sent, or reasons of a refusal. */
  errors: ProblemItem[];
}

/** An answer that is a problem 请求未成. Its message has status and codes, and nothing personal. */
export declare class ProblemError extends Error {
  readonly problem: Problem;
  readonly status: number;
  readonly code: string;
  readonly headers: Headers;
  /** Seconds after which to try again, where that may help: the same request, under the same `idempotencyKey`. */
  readonly retryAfter?: number;
}

/** The header for a file called `name` (RFC 6266, RFC 8187). */
export declare const attachment: (name: string) => string;

/** A fresh `idempotencyKey`: one for each command, kept across retries. */
export declare const newKey: () => string;

/** How a request is made of its parameters: which of them fill the address, the query and the headers, and what the body is. */
export interface Operation {
  method: string;
  /** With the places that parameters fill: /api/v1/staff/cases/{id}. */
  path: string;
  query?: readonly string[];
  /** The header each parameter is sent under. */
  headers?: Readonly<Record<string, string>>;
  /** The media type of what is sent; nothing is sent otherwise. */
  type?: string;
  /** Whether a file comes, or nothing at all, rather than JSON. */
  file?: boolean;
  /** The media type of the stream that comes. */
  stream?: string;
}

/**
 * What all operations are made of: for what a host serves beside the API, in the same way and with the same problems.
 *
 * @throws {ProblemError} when the answer is a problem
 */
export declare const send: <T>(connection: Connection, parameters: Sent & Record<string, unknown>, operation: Operation) => Promise<Answer<T>>;
