package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A contribution that is good.
 *
 * @param contribution the contribution, by its name
 */
public record AcceptContributionRequest(
        @Written(As.IDENTIFIER) String contribution) {}
