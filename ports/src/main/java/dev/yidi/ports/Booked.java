package dev.yidi.ports;

import dev.yidi.core.QueryCode;

/**
 * What somebody gets who booked an appointment 预约回执; a repeat of the command gets the same.
 *
 * @param number its number, which stays when it is moved
 * @param seat the slot it was booked for
 * @param code the code by which the citizen finds it again, together with the end of a telephone or identity number
 */
public record Booked(String number, Seat seat, QueryCode code) {
    static Booked of(AppointmentBook.Found found, Seat seat) {
        return new Booked(found.booking().number(), seat, found.booking().slip().code());
    }
}
