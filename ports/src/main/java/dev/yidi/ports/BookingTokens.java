package dev.yidi.ports;

import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.Booking;
import dev.yidi.core.appointment.BookingState;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tokens by which appointments are found: the code of each, where it is now; the numbers of who may still come.
 *
 * @param index turns values into tokens
 */
record BookingTokens(BlindIndex index) {
    Set<String> of(AppointmentDay day) {
        Set<String> tokens = new HashSet<>();
        for (Booking booking : day.bookings()) {
            if (booking.state() != BookingState.MOVED) {
                tokens.add(index.query(booking.slip().code()));
            }
            if (booking.state().isOpen() && !day.over()) {
                tokens.addAll(of(booking.slip().booker()));
            }
        }
        return tokens;
    }

    Set<String> of(Booker booker) {
        return Stream.concat(booker.phone().map(index::phone).stream(), booker.identity().map(index::identity).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
