package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A suspected reprisal.
 *
 * @param what what is suspected, and of whom
 */
public record ReprisalRequest(@Words(max = 20_000) String what) {}
