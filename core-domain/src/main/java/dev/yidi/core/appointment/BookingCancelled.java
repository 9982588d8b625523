package dev.yidi.core.appointment;

import java.time.Instant;

/** An appointment was cancelled 已取消. */
public record BookingCancelled(Instant at, String number) implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.changing(number, booking -> booking.becoming(BookingState.CANCELLED));
    }
}
