package dev.yidi.core.appointment;

import dev.yidi.core.Reason;
import java.util.List;
import java.util.Map;

/** Every reason for which an appointment is refused 预约不予理由. The codes are the keys of the message bundles. */
public enum AppointmentRefusal {
    /** Only an officer may. */
    NOT_OFFICER("appointment.not-officer"),
    /** A window the profile does not know. */
    WINDOW_UNKNOWN("appointment.window-unknown"),
    /** A topic the profile does not know. */
    TOPIC_UNKNOWN("appointment.topic-unknown"),
    /** The window does not take the errand. */
    WRONG_WINDOW("appointment.wrong-window"),
    /** No slot begins then: outside the opening hours, on a closed day, or at a window without appointments. */
    NO_SLOT("appointment.no-slot"),
    /** The work calendar of that year is not published yet. */
    CALENDAR_UNKNOWN("appointment.calendar-unknown"),
    /** The slot has begun. */
    SLOT_PASSED("appointment.slot-passed"),
    /** Further ahead than the county gives appointments. */
    TOO_FAR("appointment.too-far"),
    /** The window is closed then. */
    CLOSED("appointment.closed"),
    /** No place is left. */
    FULL("appointment.full"),
    /** Neither telephone nor identity number, so that nobody could be told and nobody could look. */
    NO_NUMBER("appointment.no-number"),
    /** The person has an appointment at this window on this day. */
    SAME_DAY("appointment.same-day"),
    /** The person has as many open appointments as one may have. */
    TOO_MANY("appointment.too-many"),
    /** No appointment of this number. */
    UNKNOWN("appointment.unknown"),
    /** The appointment has come to its end. */
    NOT_OPEN("appointment.not-open"),
    /** Too late to cancel or move. */
    CHANGE_TOO_LATE("appointment.change-too-late"),
    /** It is the time of a consultation: its adviser offers another one there. */
    OF_CONSULTATION("appointment.of-consultation"),
    /** It has that time already. */
    SAME_TIME("appointment.same-time"),
    /** It is for another day. */
    NOT_TODAY("appointment.not-today"),
    /** Come later: the place is kept. */
    TOO_EARLY("appointment.too-early"),
    /** They may still come in time. */
    NOT_LATE_YET("appointment.not-late-yet"),
    /** These hours are closed already. */
    CLOSED_BEFORE("appointment.closed-before"),
    /** These hours are not closed. */
    NOT_CLOSED("appointment.not-closed"),
    /** Nobody must be told of this appointment. */
    NOT_TO_BE_TOLD("appointment.not-to-be-told"),
    /** The day is over. */
    DAY_OVER("appointment.day-over"),
    /** A sealed case: who waits for it at a window would be seen. */
    SEALED_CASE("appointment.sealed-case");

    private final String code;

    AppointmentRefusal(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    Reason reason() {
        return new Reason(code, List.of(), Map.of());
    }
}
