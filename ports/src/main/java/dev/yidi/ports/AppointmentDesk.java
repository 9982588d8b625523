package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.indicator.AppointmentFigures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where officers keep the appointments of the windows 预约台: they book for who calls or comes, take who arrives to the queue,
 * and tell those whose window is closed.
 *
 * <p>Thread-safe. A place is never given twice, also by several nodes at once. Whoever registers matters may book at any
 * window, also a grid worker for a villager, and gets the code for them; who works at the centre or staffs the window sees who
 * is booked there. An appointment that is not there and one that is not for the officer give the same {@link Answer.Absent}.
 * How many appointments one person may have open is counted at the moment of booking: two bookings of one person for
 * different days sent at the very same moment may both pass.
 */
public interface AppointmentDesk {
    /** The free slots, the earliest first. Nobody has to be known for it. */
    List<Offer> offers(@Valid @NotNull OfferQuery query);

    /** Books a slot for somebody who has no case yet, or whose case does not matter. */
    Answer<Booked> book(@Valid @NotNull Envelope by, @Valid @NotNull BookingRequest booking);

    /** Books a slot in a case the officer may see; refused for a sealed one, whose people stand in no list. */
    Answer<Booked> book(@Valid @NotNull Envelope by, @Valid @NotNull CaseBooking booking);

    /**
     * Books a slot for a consultation and offers its time to the client there, or moves it there: both or neither. To give
     * it another slot cancel the appointment and book anew.
     */
    Answer<Booked> book(@Valid @NotNull Envelope by, @Valid @NotNull ConsultationBooking booking);

    /** Gives an appointment another slot, also at another window or on another day: the old place goes with it, or neither. */
    Answer<FileReceipt> move(@Valid @NotNull Envelope by, @Valid @NotNull Relocation to);

    /** Cancels an appointment. */
    Answer<FileReceipt> cancel(@Valid @NotNull Envelope by, @NotBlank String number);

    /** Takes who comes for an appointment to the queue, with a ticket in the same append. */
    Answer<Arrival> arrive(@Valid @NotNull Envelope by, @NotBlank String number, @NotNull Set<PriorityGround> grounds);

    /** Notes that nobody came. */
    Answer<FileReceipt> miss(@Valid @NotNull Envelope by, @NotBlank String number);

    /** Closes a window for some hours of a day; who had booked then stands in {@link #toTell} from now on. */
    Answer<FileReceipt> close(
            @Valid @NotNull Envelope by,
            @NotNull WindowId window,
            @NotNull LocalDate day,
            @NotNull TimeRange hours,
            @NotNull FreeText reason);

    /** Takes a closing back. */
    Answer<FileReceipt> reopen(
            @Valid @NotNull Envelope by, @NotNull WindowId window, @NotNull LocalDate day, @NotNull TimeRange hours);

    /** Notes that somebody was told that the window is closed. */
    Answer<FileReceipt> told(@Valid @NotNull Envelope by, @NotBlank String number);

    /** The appointment as the officer may see it. */
    Answer<AppointmentLine> view(@NotNull OfficerId officer, @NotBlank String number);

    /** The appointments of a window on a day, by time. */
    List<AppointmentLine> day(@NotNull OfficerId officer, @NotNull WindowId window, @NotNull LocalDate day);

    /**
     * Who must be told and offered another time, the earliest first: whose window was closed and nobody told yet, and whose
     * slot is not there any more because hours, duty or the work calendar changed. The latter are displaced by closing the day.
     */
    List<AppointmentLine> toTell(@NotNull OfficerId officer);

    /** The history of the day where the appointment is now, oldest first. */
    Answer<List<HistoryLine>> history(@NotNull OfficerId officer, @NotBlank String number);

    /** The exact figures of a day, of one window or of all; refused to who may not read. */
    Answer<AppointmentFigures> figures(
            @NotNull OfficerId officer, @NotNull LocalDate day, @NotNull Optional<WindowId> window);
}
