package dev.yidi.rest.citizen;

import java.util.List;

/**
 * Places, in the order of their codes.
 *
 * @param items the places
 */
public record PlacesView(List<PlaceView> items) {}
