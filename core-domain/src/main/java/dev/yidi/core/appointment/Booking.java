package dev.yidi.core.appointment;

import java.time.Instant;
import java.util.Optional;

/**
 * An appointment 预约.
 *
 * @param number its number, the same for ever, also after it was moved
 * @param slot its time
 * @param slip what stays when the time is moved
 * @param state what became of it
 * @param moves how often its time was moved
 * @param told when somebody was told that the window is closed
 * @param came how they came
 */
public record Booking(
        String number,
        Slot slot,
        BookingSlip slip,
        BookingState state,
        int moves,
        Optional<Instant> told,
        Optional<Punctuality> came) {

    static Booking of(String number, Slot slot, BookingSlip slip, int moves) {
        return new Booking(number, slot, slip, BookingState.BOOKED, moves, Optional.empty(), Optional.empty());
    }

    /** Whether somebody must still be told that the window is closed. */
    public boolean isToBeTold() {
        return state == BookingState.DISPLACED && told.isEmpty();
    }

    Booking becoming(BookingState next) {
        return new Booking(number, slot, slip, next, moves, told, came);
    }

    Booking movedTo(Slot other) {
        return of(number, other, slip, moves + 1);
    }

    Booking arrived(Punctuality how) {
        return new Booking(number, slot, slip, BookingState.ARRIVED, moves, told, Optional.of(how));
    }

    Booking toldAt(Instant at) {
        return new Booking(number, slot, slip, state, moves, Optional.of(at), came);
    }
}
