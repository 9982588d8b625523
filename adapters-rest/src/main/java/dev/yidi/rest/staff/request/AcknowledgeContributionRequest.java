package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.time.Instant;
import java.util.Optional;

/**
 * The word of an organ that it comes.
 *
 * @param contribution the contribution, by its name
 * @param expectedAt when it comes
 */
public record AcknowledgeContributionRequest(
        @Written(As.IDENTIFIER) String contribution, Optional<Instant> expectedAt) {}
