package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An appointment.
 *
 * @param number its number
 * @param window the window
 * @param windowName its name
 * @param from when the slot begins
 * @param until when it ends
 * @param state what became of it
 * @param closedBecause why the window is closed then, so that another slot should be taken
 * @param changeable whether it can still be moved or cancelled
 */
public record AppointmentView(
        String number,
        String window,
        Optional<String> windowName,
        OffsetDateTime from,
        OffsetDateTime until,
        WordView state,
        Optional<String> closedBecause,
        boolean changeable) {
    /** Never why the window is closed. */
    @Override
    public String toString() {
        return "AppointmentView[" + number + "]";
    }
}
