package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A mediator.
 *
 * @param mediator the mediator
 */
public record MediatorRequest(@Written(As.IDENTIFIER) String mediator) {}
