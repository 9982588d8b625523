package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A reprisal against the reporter.
 *
 * @param what what happened
 */
public record ReportedReprisalRequest(@Words(max = 20_000) String what) {}
