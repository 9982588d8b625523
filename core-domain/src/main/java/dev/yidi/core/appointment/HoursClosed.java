package dev.yidi.core.appointment;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The window was closed for some hours 窗口停办.
 *
 * @param at when
 * @param hours the hours
 * @param reason why
 * @param displaced the appointments that lost their time by it
 */
public record HoursClosed(Instant at, Slot hours, FreeText reason, Set<String> displaced) implements DayEvent {
    public HoursClosed {
        displaced = Set.copyOf(displaced);
    }

    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        List<Closure> all = new ArrayList<>(day.closures());
        all.add(new Closure(hours, reason));
        return day.closed(all)
                .changing(
                        booking -> displaced.contains(booking.number()),
                        booking -> booking.becoming(BookingState.DISPLACED));
    }
}
