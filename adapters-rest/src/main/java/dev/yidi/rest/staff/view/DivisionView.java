package dev.yidi.rest.staff.view;

import dev.yidi.core.place.Tier;

/**
 * A division.
 *
 * @param code its code
 * @param name its name
 * @param tier its tier
 * @param hasChildren whether divisions lie in it
 */
public record DivisionView(String code, String name, Tier tier, boolean hasChildren) {}
