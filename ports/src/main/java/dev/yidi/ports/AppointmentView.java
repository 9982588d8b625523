package dev.yidi.ports;

import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.BookingState;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment as its citizen sees it 我的预约.
 *
 * @param number its number
 * @param window the window
 * @param windowName its name; empty when the county has no such window any more
 * @param from when the slot begins
 * @param until when it ends
 * @param state what became of it
 * @param closedBecause why the window is closed then, so that another slot should be taken
 * @param changeable whether it can still be moved or cancelled
 */
public record AppointmentView(
        String number,
        WindowId window,
        Optional<String> windowName,
        Instant from,
        Instant until,
        BookingState state,
        Optional<String> closedBecause,
        boolean changeable) {

    /** Never why the window is closed, which somebody wrote in their own words. */
    @Override
    public String toString() {
        return "AppointmentView[" + number + "]";
    }
}
