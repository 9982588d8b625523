package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;

/**
 * What somebody gets who booked an appointment.
 *
 * @param number its number, which stays when it is moved
 * @param window the window
 * @param from when the slot begins
 * @param queryCode the code by which it is found again, together with the end of the number it was booked with
 */
public record BookedView(String number, String window, OffsetDateTime from, String queryCode) {
    /** Never the code. */
    @Override
    public String toString() {
        return "BookedView[" + number + "]";
    }
}
