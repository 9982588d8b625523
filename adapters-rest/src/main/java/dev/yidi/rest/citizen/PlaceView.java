package dev.yidi.rest.citizen;

import dev.yidi.core.place.Tier;

/**
 * A place.
 *
 * @param code its division code
 * @param name its name
 * @param tier its tier
 * @param divided whether there are places within it
 */
public record PlaceView(String code, String name, Tier tier, boolean divided) {}
