package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * What was done about a signal.
 *
 * @param what what was done
 */
public record ActOnSignalRequest(@Words(max = 20_000) String what) {}
