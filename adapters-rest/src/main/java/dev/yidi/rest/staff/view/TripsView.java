package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * How often and where citizens had to come.
 *
 * @param count the number of trips
 * @param places the number of places
 * @param items the trips, oldest first
 * @param saved the ways that proxies went in their place, oldest first
 */
public record TripsView(int count, int places, List<TripView> items, List<SavedTripView> saved) {}
