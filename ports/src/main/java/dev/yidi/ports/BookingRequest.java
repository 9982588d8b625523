package dev.yidi.ports;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.Deputy;
import dev.yidi.core.hall.Errand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What somebody wants to book 预约申请.
 *
 * @param seat the slot
 * @param errand what for
 * @param booker who it is for
 * @param deputy who books in their place
 * @param channel how it was asked for: at the desk, by telephone, online …
 */
public record BookingRequest(
        @Valid @NotNull Seat seat,
        @NotNull Errand errand,
        @NotNull Booker booker,
        Optional<Deputy> deputy,
        @NotNull IntakeChannel channel) {

    /** A booking for oneself. */
    public static BookingRequest of(
            Seat seat, Errand errand, PersonName name, PhoneNumber phone, IntakeChannel channel) {
        return new BookingRequest(
                seat,
                errand,
                new Booker(name, Optional.of(phone), Optional.<IdentityNumber>empty()),
                Optional.empty(),
                channel);
    }

    /** This booking, made by {@code other}. */
    public BookingRequest by(Deputy other) {
        return new BookingRequest(seat, errand, booker, Optional.of(other), channel);
    }
}
