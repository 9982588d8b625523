package dev.yidi.core.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a limit ends 届满日.
 *
 * @param date the last day on which the act is in time
 * @param instant the end of that day in the county's zone, 24:00, which is the start of the next day; for limits in
 *     hours the exact instant. An act at this instant or later is late.
 * @param provisional whether the date rests on days the calendar does not finally know (see
 *     {@link WorkCalendar#isProvisional}) and may change when the year's notice is loaded
 */
public record DueDate(LocalDate date, Instant instant, boolean provisional) {
    /** Whether an act at {@code at} is in time. */
    public boolean allows(Instant at) {
        return at.isBefore(instant);
    }

    /** The earlier of this and {@code other}; this one when they end together. */
    DueDate earlierOf(DueDate other) {
        return other.instant.isBefore(instant) ? other : this;
    }
}
