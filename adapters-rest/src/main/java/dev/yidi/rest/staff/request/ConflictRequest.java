package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A conflict of interest.
 *
 * @param mediator the mediator
 * @param ground the conflict
 */
public record ConflictRequest(@Written(As.IDENTIFIER) String mediator, ConflictGround ground) {}
