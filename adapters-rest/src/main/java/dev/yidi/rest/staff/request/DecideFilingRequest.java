package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * Whether proceedings are opened.
 *
 * @param file whether they are
 * @param why why
 */
public record DecideFilingRequest(
        Boolean file, @Words(max = 20_000) String why) {}
