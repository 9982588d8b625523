package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * What the competent body told.
 *
 * @param outcome what it told
 */
public record RecordTransferOutcomeRequest(
        @Words(max = 20_000) String outcome) {}
