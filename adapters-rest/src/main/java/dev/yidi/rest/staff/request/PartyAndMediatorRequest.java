package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A party and a mediator.
 *
 * @param party the party
 * @param mediator the mediator
 */
public record PartyAndMediatorRequest(
        @Written(As.IDENTIFIER) String party,
        @Written(As.IDENTIFIER) String mediator) {}
