package dev.yidi.rest.staff.request;

import dev.yidi.core.petition.ExecutionState;
import dev.yidi.rest.http.Words;

/**
 * How a supporting opinion is carried out.
 *
 * @param state how far it is
 * @param account what was done
 */
public record RecordExecutionRequest(
        ExecutionState state, @Words(max = 20_000) String account) {}
