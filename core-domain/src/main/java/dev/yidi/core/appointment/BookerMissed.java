package dev.yidi.core.appointment;

import java.time.Instant;

/** Nobody came 爽约. */
public record BookerMissed(Instant at, String number) implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.changing(number, booking -> booking.becoming(BookingState.MISSED));
    }
}
