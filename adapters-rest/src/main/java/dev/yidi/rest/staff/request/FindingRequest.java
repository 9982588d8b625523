package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * What came of a suspicion.
 *
 * @param finding the finding
 */
public record FindingRequest(@Words(max = 20_000) String finding) {}
