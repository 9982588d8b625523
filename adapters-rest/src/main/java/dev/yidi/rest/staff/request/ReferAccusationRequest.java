package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.Valid;

/**
 * An accusation that is sent on.
 *
 * @param to who may deal with it
 * @param reason why
 */
public record ReferAccusationRequest(
        @Valid AuthorityRequest to, @Words(max = 20_000) String reason) {}
