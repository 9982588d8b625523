package dev.yidi.core.appointment;

import java.time.Instant;
import java.util.Set;

/**
 * The day was over 预约日终结.
 *
 * @param at when
 * @param missed the appointments nobody came for
 * @param displaced those that could not be kept, because the window had no such hours any more
 */
public record AppointmentDayEnded(Instant at, Set<String> missed, Set<String> displaced) implements DayEvent {
    public AppointmentDayEnded {
        missed = Set.copyOf(missed);
        displaced = Set.copyOf(displaced);
    }

    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.changing(
                        booking -> missed.contains(booking.number()), booking -> booking.becoming(BookingState.MISSED))
                .changing(
                        booking -> displaced.contains(booking.number()),
                        booking -> booking.becoming(BookingState.DISPLACED))
                .ended();
    }
}
