package dev.yidi.ports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The citizen's side of appointments 网上预约: look for a free slot, book it, look at it, move it, cancel it.
 *
 * <p>Whoever books leaves a telephone or identity number, which the host has verified before (by a code sent to it, or by an
 * identity service), and gets a code. With the code and the end of that number they, or who books in their place, come back
 * to their own appointment and to no other. An unknown code, a wrong end of the number and a locked code all give the same
 * {@link Answer.Absent}; after five wrong ends within fifteen minutes a code is locked for that long. Thread-safe.
 */
public interface CitizenAppointments {
    /** The free slots, the earliest first. */
    List<Offer> offers(@Valid @NotNull OfferQuery query);

    /** Books a slot. A repeat under the same command id by the same person gets the same appointment. */
    Answer<Booked> book(@NotBlank @Size(max = 80) String commandId, @Valid @NotNull BookingRequest booking);

    /** The appointment. */
    Answer<AppointmentView> follow(@Valid @NotNull Credential credential);

    /** Gives it another slot, also at another window or on another day. */
    Answer<AppointmentReceipt> move(
            @Valid @NotNull Credential credential, @NotBlank @Size(max = 80) String commandId, @Valid @NotNull Seat to);

    /** Cancels it. */
    Answer<AppointmentReceipt> cancel(
            @Valid @NotNull Credential credential, @NotBlank @Size(max = 80) String commandId);
}
