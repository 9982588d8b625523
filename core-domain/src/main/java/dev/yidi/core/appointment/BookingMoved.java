package dev.yidi.core.appointment;

import java.time.Instant;

/** An appointment was moved within the day 当日改约. */
public record BookingMoved(Instant at, String number, Slot slot) implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.changing(number, booking -> booking.movedTo(slot));
    }
}
