package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * A matter that the other body did not take.
 *
 * @param ground why
 */
public record RecordOutsideRefusalRequest(
        @Words(max = 20_000) String ground) {}
