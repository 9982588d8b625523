package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;

/**
 * An appointment that was booked.
 *
 * @param number its number, which stays when it is moved
 * @param window the window
 * @param from when the slot begins
 * @param queryCode the code for the citizen, to come back to it with; officers cannot get it later
 */
public record BookedView(String number, String window, OffsetDateTime from, String queryCode) {
    /** Never the code. */
    @Override
    public String toString() {
        return "BookedView[" + number + "]";
    }
}
