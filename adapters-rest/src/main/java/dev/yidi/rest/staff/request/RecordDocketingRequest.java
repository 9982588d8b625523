package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A suit that the court filed.
 *
 * @param courtNumber the number of the court
 */
public record RecordDocketingRequest(@Words(max = 80) String courtNumber) {}
