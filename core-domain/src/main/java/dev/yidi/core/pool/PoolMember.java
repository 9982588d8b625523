package dev.yidi.core.pool;

import dev.yidi.core.MediatorId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A mediator of the pool as the selection sees them 在库调解员; no personal data is in it.
 *
 * @param capacity how many open mediations at once
 * @param days the days of the week on which the mediator can be had
 * @param leaves when away
 * @param ties declared ties
 * @param load how many open mediations now
 */
public record PoolMember(
        MediatorId id,
        Skills skills,
        Affiliation affiliation,
        int capacity,
        Set<DayOfWeek> days,
        List<Leave> leaves,
        Accreditation accreditation,
        Set<Tie> ties,
        int load) {
    public PoolMember {
        days = Sorted.of(days);
        leaves = List.copyOf(leaves);
        ties = Sorted.of(ties);
    }

    /** Whether away on {@code day}. */
    public boolean isAwayOn(LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.covers(day));
    }
}
