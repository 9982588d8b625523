package dev.yidi.rest.staff.request;

import dev.yidi.core.pool.TieKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A tie to an organ that a mediator declared.
 *
 * @param organ the organ
 * @param kind how the mediator is tied to it
 */
public record TieRequest(@Written(As.IDENTIFIER) String organ, TieKind kind) {}
