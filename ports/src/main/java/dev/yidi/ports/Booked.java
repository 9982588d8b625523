package dev.yidi.ports;

import dev.yidi.core.QueryCode;
import dev.yidi.core.appointment.Booking;
import java.time.Instant;

/**
 * What somebody gets who booked an appointment 预约回执. A repeat of the command gets the appointment as it stands.
 *
 * @param number its number, which stays when it is moved
 * @param seat its slot
 * @param until when the slot ends
 * @param code the code by which the citizen finds it again, together with the end of a telephone or identity number
 */
public record Booked(String number, Seat seat, Instant until, QueryCode code) {
    static Booked of(AppointmentBook.Found found) {
        Booking booking = found.booking();
        return new Booked(
                booking.number(),
                new Seat(found.day().window(), booking.slot().from()),
                booking.slot().until(),
                booking.slip().code());
    }
}
