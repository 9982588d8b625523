package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How often and where citizens had to come 最多跑一地: the goal is one place and the fewest trips. */
public record Trips(List<Trip> all) {
    static final Trips NONE = new Trips(List.of());

    public Trips {
        all = List.copyOf(all);
    }

    /** The number of trips. */
    public int count() {
        return all.size();
    }

    /** The different places, whatever the room, in the order of the first trip to each. */
    public Set<FreeText> places() {
        Set<FreeText> places = new LinkedHashSet<>();
        all.forEach(trip -> places.add(trip.site()));
        return Copies.of(places);
    }

    /** For each trip in order the number of its place: the same places have the same number, and nothing else is told. */
    List<Integer> placeNumbers() {
        List<FreeText> places = List.copyOf(places());
        return all.stream().map(trip -> places.indexOf(trip.site())).toList();
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
                .with("places", places().size())
                .with("trips", count())
                .with("offers", "proxy, online"));
    }

    Trips and(Trip trip) {
        return new Trips(Copies.and(all, trip));
    }
}
