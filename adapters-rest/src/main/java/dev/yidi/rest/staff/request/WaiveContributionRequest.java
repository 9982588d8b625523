package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A contribution that is done without.
 *
 * @param contribution the contribution, by its name
 * @param reason why
 */
public record WaiveContributionRequest(
        @Written(As.IDENTIFIER) String contribution,
        @Words(max = 20_000) String reason) {}
