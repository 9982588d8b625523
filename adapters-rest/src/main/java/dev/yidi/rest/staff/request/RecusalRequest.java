package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A request that a mediator steps aside.
 *
 * @param party the party
 * @param mediator the mediator
 * @param ground the conflict
 * @param reason what it is
 */
public record RecusalRequest(
        @Written(As.IDENTIFIER) String party,
        @Written(As.IDENTIFIER) String mediator,
        ConflictGround ground,
        @Words(max = 20_000) String reason) {}
