package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A try that failed.
 *
 * @param why why it failed
 */
public record RecordFailedTryRequest(@Words(max = 20_000) String why) {}
