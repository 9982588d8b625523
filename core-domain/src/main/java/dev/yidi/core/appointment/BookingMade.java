package dev.yidi.core.appointment;

import java.time.Instant;

/** A place was booked 已预约. */
public record BookingMade(Instant at, String number, Slot slot, BookingSlip slip) implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.adding(Booking.of(number, slot, slip, 0));
    }
}
