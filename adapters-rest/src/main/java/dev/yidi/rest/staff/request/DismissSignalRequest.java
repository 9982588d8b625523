package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * Why nothing has to be done about a signal.
 *
 * @param why why
 */
public record DismissSignalRequest(@Words(max = 20_000) String why) {}
