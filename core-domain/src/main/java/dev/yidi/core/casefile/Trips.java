package dev.yidi.core.casefile;

import dev.yidi.core.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The different places, in the order of the first trip to each. */
    public Set<String> places() {
        return Copies.of(all.stream().map(Trip::place).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * What an officer is told who is about to ask a citizen to come to {@code place}: that it would be a second place,
     * which, and what can be offered instead.
     */
    public Optional<Reason> warning(String place) {
        if (all.isEmpty() || places().contains(place)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.SECOND_PLACE
                .reason()
                .with("places", String.join(", ", places()))
                .with("asked", place)
                .with("offers", "proxy, online"));
    }

    Trips and(Trip trip) {
        return new Trips(Copies.and(all, trip));
    }
}
