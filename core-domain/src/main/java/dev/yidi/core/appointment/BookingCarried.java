package dev.yidi.core.appointment;

import java.time.Instant;

/** An appointment came from another day or window 改约接入. */
public record BookingCarried(Instant at, String number, Slot slot, BookingSlip slip, int moves) implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.adding(Booking.of(number, slot, slip, moves));
    }
}
