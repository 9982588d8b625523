package dev.yidi.core.appointment;

import dev.yidi.core.WindowId;
import java.time.Instant;
import java.time.LocalDate;

/** An appointment went to another day or window 改约移出. */
public record BookingLeft(Instant at, String number, WindowId window, LocalDate to) implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.changing(number, booking -> booking.becoming(BookingState.MOVED));
    }
}
