package dev.yidi.core.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch in which a clock stood still 中止期间: from the pause, with it, to the resumption, without it.
 */
record Standstill(Instant from, Instant to) {

    /**
     * The stretches of a ledger's entries in their order, disjoint. A clock's end closes a pause; one that is still open
     * ends at {@code openUntil}, or at its own begin where that is later.
     */
    static List<Standstill> of(List<ClockEntry> entries, Optional<Instant> openUntil) {
        List<Standstill> stretches = new ArrayList<>();
        Optional<Instant> since = Optional.empty();
        for (ClockEntry entry : entries) {
            if (entry instanceof ClockEntry.Paused) {
                since = Optional.of(entry.at());
            } else if (!(entry instanceof ClockEntry.Extended)) {
                since.ifPresent(from -> stretches.add(new Standstill(from, entry.at())));
                since = Optional.empty();
            }
        }
        since.ifPresent(from -> stretches.add(
                new Standstill(from, openUntil.filter(to -> to.isAfter(from)).orElse(from))));
        return List.copyOf(stretches);
    }

    /** Whether the last pause has no resumption yet. */
    static boolean isOpen(List<ClockEntry> entries) {
        boolean open = false;
        for (ClockEntry entry : entries) {
            open = entry instanceof ClockEntry.Paused || (open && !(entry instanceof ClockEntry.Resumed));
        }
        return open;
    }
}
