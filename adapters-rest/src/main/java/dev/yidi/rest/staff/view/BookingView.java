package dev.yidi.rest.staff.view;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.appointment.BookingState;
import dev.yidi.core.appointment.Punctuality;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An appointment.
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
 * @param kind the kind of matter it is for
 * @param topic what it is about
 * @param channel how it was asked for
 * @param caseId its case
 */
public record BookingView(
        String number,
        String window,
        LocalDate day,
        OffsetDateTime from,
        OffsetDateTime until,
        BookingState state,
        Optional<Punctuality> came,
        boolean toBeTold,
        String name,
        Optional<String> phone,
        Optional<String> deputy,
        Optional<CaseKind> kind,
        Optional<TopicRef> topic,
        IntakeChannel channel,
        Optional<String> caseId) {
    /** Never who it is for. */
    @Override
    public String toString() {
        return "BookingView[" + number + "]";
    }
}
