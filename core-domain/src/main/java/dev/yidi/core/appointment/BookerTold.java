package dev.yidi.core.appointment;

import java.time.Instant;

/** Somebody was told that the window is closed 已告知. */
public record BookerTold(Instant at, String number) implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.changing(number, booking -> booking.toldAt(at));
    }
}
