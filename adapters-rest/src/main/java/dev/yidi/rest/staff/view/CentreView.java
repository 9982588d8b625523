package dev.yidi.rest.staff.view;

import dev.yidi.core.profile.Mode;

/**
 * The centre.
 *
 * @param name its name
 * @param mode how it is run
 * @param county the county
 */
public record CentreView(String name, Mode mode, PlaceRef county) {}
