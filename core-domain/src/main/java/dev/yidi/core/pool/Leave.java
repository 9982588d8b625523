package dev.yidi.core.pool;

import java.time.LocalDate;

/**
 * Days on which a mediator is away 请假.
 *
 * @param from the first day
 * @param until the last day
 */
public record Leave(LocalDate from, LocalDate until) {
    public Leave {
        Days.ordered("leave", from, until);
    }

    /** Whether {@code day} is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
