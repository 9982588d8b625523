package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.Instant;

/**
 * Another slot for an appointment.
 *
 * @param queryCode the code that was given for the appointment
 * @param secondFactor the last four characters of the telephone or identity number it was booked with
 * @param window the window
 * @param from when the slot begins
 */
public record MoveRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor,
        @Written(As.IDENTIFIER) String window,
        Instant from) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "MoveRequest[hidden]";
    }
}
