/**
 * How the API speaks HTTP, for both sides: strict JSON in, JSON and problems (RFC 9457) out, entity tags, languages.
 *
 * <p>Terms: problem – 问题说明; pointer – 位置; entity tag – 版本标记.
 *
 * <ol>
 *   <li>Every fault of a request is named at once, with its place: {@code ProblemsTest}.
 *   <li>Nothing that was sent is repeated in a problem: {@code NothingPersonalTest}.
 *   <li>No request is answered with a stack trace, a malformed one never with a fault of the server: {@code
 *       MalformedRequestsTest}.
 *   <li>Every code of the core and the ports has words in both languages: {@code MessagesTest}.
 * </ol>
 *
 * <p>Not exported: open to the runtime and the validator only.
 */
@NullMarked
package dev.yidi.rest.http;

import org.jspecify.annotations.NullMarked;
