package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How often and where citizens had to come 最多跑一地: the goal is one place and the fewest trips.
 *
 * @param all the trips, oldest first
 * @param saved the trips that a proxy made in the citizen's place, oldest first
 */
public record Trips(List<Trip> all, List<SavedTrip> saved) {
    static final Trips NONE = new Trips(List.of(), List.of());

    public Trips {
        all = List.copyOf(all);
        saved = List.copyOf(saved);
    }

    /** The number of trips. */
    public int count() {
        return all.size();
    }

    /** The different places, whatever the room, in the order of the first trip to each. */
    public Set<FreeText> places() {
        Set<FreeText> places = new LinkedHashSet<>();
        all.forEach(trip -> places.add(trip.siteName()));
        return Copies.of(places);
    }

    /** How many different places there are; known even when their words were erased. */
    public int placeCount() {
        return (int) all.stream().mapToInt(Trip::site).distinct().count();
    }

    /** The number of {@code place} among the places of the case: that of an earlier trip to it, else the next one. */
    int numberOf(FreeText place) {
        FreeText name = Trip.siteOf(place);
        return all.stream()
                .filter(trip -> trip.siteName().equals(name))
                .mapToInt(Trip::site)
                .findFirst()
                .orElseGet(() -> all.stream().mapToInt(Trip::site).max().orElse(0) + 1);
    }

    /**
     * What an officer is told who is about to ask a citizen to come to {@code place}: that it would be a second place,
     * and what can be offered instead. Empty when it is the first place or one the citizen has been to.
     */
    public Optional<Reason> warning(FreeText place) {
        if (all.isEmpty() || places().contains(Trip.siteOf(place))) {
            return Optional.empty();
        }
        return Optional.of(Refusal.SECOND_PLACE
                .reason()
                .with("places", placeCount())
                .with("trips", count())
                .with("offers", "proxy, online"));
    }

    Trips and(Trip trip) {
        return new Trips(Copies.and(all, trip), saved);
    }

    Trips saving(SavedTrip trip) {
        return new Trips(all, Copies.and(saved, trip));
    }
}
