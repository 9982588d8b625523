package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.NoticeKind;

/**
 * A notice that was given.
 *
 * @param kind which one
 */
public record NoticeRequest(NoticeKind kind) {}
