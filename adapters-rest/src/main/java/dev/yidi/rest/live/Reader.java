package dev.yidi.rest.live;

/**
 * Who reads streams.
 *
 * @param name under which they are counted
 * @param most how many they have at a time
 * @param isUnknown whether they may be anybody; all of these together have half of the places, so that officers find one
 */
public record Reader(String name, int most, boolean isUnknown) {}
