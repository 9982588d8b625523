package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.BookingState;
import dev.yidi.core.appointment.Punctuality;
import dev.yidi.core.hall.Errand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An appointment before an officer 预约明细.
 *
 * @param number its number
 * @param window the window
 * @param day the day
 * @param from when its slot begins
 * @param until when it ends
 * @param state what became of it
 * @param came how they came
 * @param toBeTold whether somebody must still be told that it cannot be kept
 * @param name who it is for; masked for who does not handle it
 * @param phone how to reach them; the same
 * @param deputy who booked in their place; the same
 * @param errand what for
 * @param channel how it was asked for
 * @param caseId its case
 */
public record AppointmentLine(
        String number,
        WindowId window,
        LocalDate day,
        Instant from,
        Instant until,
        BookingState state,
        Optional<Punctuality> came,
        boolean toBeTold,
        String name,
        Optional<String> phone,
        Optional<String> deputy,
        Errand errand,
        IntakeChannel channel,
        Optional<CaseId> caseId) {

    /** Never who it is for. */
    @Override
    public String toString() {
        return "AppointmentLine[" + number + "]";
    }
}
