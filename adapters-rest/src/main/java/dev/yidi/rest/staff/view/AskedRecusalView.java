package dev.yidi.rest.staff.view;

import dev.yidi.core.mediation.ConflictGround;

/**
 * A request that a mediator steps aside.
 *
 * @param by the party
 * @param ground the conflict
 * @param pending whether it waits for its decision
 */
public record AskedRecusalView(String by, ConflictGround ground, boolean pending) {}
