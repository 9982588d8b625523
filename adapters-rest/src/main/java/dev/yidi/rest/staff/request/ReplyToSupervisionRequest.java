package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * The written reply of the supervised organ.
 *
 * @param text what it says
 */
public record ReplyToSupervisionRequest(@Words(max = 20_000) String text) {}
