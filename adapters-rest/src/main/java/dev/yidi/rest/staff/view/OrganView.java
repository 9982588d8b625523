package dev.yidi.rest.staff.view;

import dev.yidi.core.place.Tier;

/**
 * An organ of the county.
 *
 * @param id its id
 * @param name its name
 * @param tier its tier
 * @param division its division
 * @param centre whether it is a centre
 */
public record OrganView(String id, String name, Tier tier, String division, boolean centre) {}
