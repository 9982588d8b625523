package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * What an organ delivers.
 *
 * @param contribution the contribution, by its name
 * @param delivery what is delivered
 */
public record DeliverContributionRequest(
        @Written(As.IDENTIFIER) String contribution,
        @Words(max = 20_000) String delivery) {}
