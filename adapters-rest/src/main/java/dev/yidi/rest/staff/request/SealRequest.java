package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A seal.
 *
 * @param committee whose
 */
public record SealRequest(@Words(max = 200) String committee) {}
