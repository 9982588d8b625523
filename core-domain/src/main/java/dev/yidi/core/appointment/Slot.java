package dev.yidi.core.appointment;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A stretch of time that can be booked 预约时段.
 *
 * @param from its beginning, included
 * @param until its end, excluded
 */
public record Slot(Instant from, Instant until) {
    public Slot {
        if (!from.isBefore(until)) {
            throw new InvalidInputException(
                    "slot", List.of(new Fault("until", "appointment.slot", "expected an end after the beginning")));
        }
    }

    /** Whether some moment lies in both. */
    public boolean overlaps(Slot other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, until);
    }
}
