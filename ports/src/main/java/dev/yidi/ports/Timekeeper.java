package dev.yidi.ports;

import java.time.Instant;
import java.util.Optional;

/**
 * Lets the rungs of the ladders fire when they are due 时限巡检. Call {@link #sweep} again and again, from as many nodes
 * as there are: an alarm is leased to one of them, and a rung fires at most once.
 *
 * <p>Thread-safe.
 */
public interface Timekeeper {
    /**
     * Handles up to {@code limit} alarms that are due. Costs in proportion to what is due. A case that cannot be handled
     * is put off, each time for longer, and reported; the others go on.
     *
     * @param limit 1 to 10,000
     */
    Sweep sweep(int limit);

    /** When the next alarm is due; in the past when a sweep has something to do. */
    Optional<Instant> nextDue();
}
