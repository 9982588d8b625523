package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A deed that wants a reason.
 *
 * @param reason why
 */
public record ReasonRequest(@Words(max = 20_000) String reason) {}
