package dev.yidi.rest.staff.view;

import dev.yidi.core.pool.TieKind;

/**
 * A tie to an organ that a mediator declared.
 *
 * @param organ the organ
 * @param kind how the mediator is tied to it
 */
public record TieView(OrganRef organ, TieKind kind) {}
