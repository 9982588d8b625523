package dev.yidi.rest.door;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many costly requests are under way, of each officer and in all. Thread-safe. */
public final class Places {
    private final int perOfficer;
    private final int inAll;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    /**
     * Free places.
     *
     * @throws IllegalArgumentException when an officer would have none, or more than there are
     */
    public Places(int perOfficer, int inAll) {
        if (perOfficer < 1 || inAll < perOfficer) {
            throw new IllegalArgumentException(
                    "costly: expected at least one for each officer and as many in all, found " + perOfficer + " and "
                            + inAll);
        }
        this.perOfficer = perOfficer;
        this.inAll = inAll;
    }

    /** Takes a place for {@code who}; what gives it back, once. Empty when there is none. */
    synchronized Optional<Runnable> take(String who) {
        int theirs = taken.getOrDefault(who, 0);
        if (all >= inAll || theirs >= perOfficer) {
            return Optional.empty();
        }
        all++;
        taken.put(who, theirs + 1);
        AtomicBoolean given = new AtomicBoolean();
        return Optional.of(() -> {
            if (!given.getAndSet(true)) {
                give(who);
            }
        });
    }

    private synchronized void give(String who) {
        all--;
        taken.computeIfPresent(who, (name, count) -> count == 1 ? null : count - 1);
    }
}
