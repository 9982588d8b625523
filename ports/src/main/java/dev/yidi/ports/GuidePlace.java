package dev.yidi.ports;

import dev.yidi.core.place.Division;

/**
 * A place that citizens choose from 地点.
 *
 * @param division the place
 * @param divided whether there are places within it
 */
public record GuidePlace(Division division, boolean divided) {}
