package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * The decision on such a request.
 *
 * @param mediator the mediator
 * @param upheld whether the mediator steps aside
 * @param reason why
 */
public record RecusalDecisionRequest(
        @Written(As.IDENTIFIER) String mediator,
        Boolean upheld,
        @Words(max = 20_000) String reason) {}
