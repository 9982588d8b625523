package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How and when a mediation ended 终止.
 *
 * @param end why
 * @param at when
 * @param otherWaysTold the ways the parties have been told of
 * @param undisputedFacts the facts nobody disputed, recorded for what comes next
 */
public record Ending(MediationEnd end, Instant at, Set<OtherWay> otherWaysTold, List<FreeText> undisputedFacts) {
    public Ending {
        otherWaysTold = Ordered.set(otherWaysTold);
        undisputedFacts = List.copyOf(undisputedFacts);
    }

    static Ending of(MediationEnd end, Instant at) {
        return new Ending(end, at, Set.of(), List.of());
    }

    Ending withWays(Set<OtherWay> ways) {
        Set<OtherWay> all = new HashSet<>(otherWaysTold);
        all.addAll(ways);
        return new Ending(end, at, all, undisputedFacts);
    }
}
