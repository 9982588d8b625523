package dev.yidi.core.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A closing was taken back 恢复办理.
 *
 * @param at when
 * @param hours the hours
 * @param restored the appointments that have their time again
 */
public record HoursReopened(Instant at, Slot hours, Set<String> restored) implements DayEvent {
    public HoursReopened {
        restored = Set.copyOf(restored);
    }

    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        List<Closure> rest = day.closures().stream()
                .filter(closure -> !closure.hours().equals(hours))
                .toList();
        return day.closed(rest)
                .changing(
                        booking -> restored.contains(booking.number()),
                        booking -> booking.becoming(BookingState.BOOKED));
    }
}
