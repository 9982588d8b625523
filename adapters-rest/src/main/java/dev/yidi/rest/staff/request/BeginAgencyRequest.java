package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * A party to help with suing.
 *
 * @param party the party that is helped
 * @param after the proceeding of the case it goes on from, if from one
 * @param skipped why mediation was not tried or is left, if the party says
 */
public record BeginAgencyRequest(
        @Written(As.IDENTIFIER) String party,
        Optional<@Written(As.IDENTIFIER) String> after,
        Optional<@Valid MediationSkippedRequest> skipped) {}
