package dev.yidi.ports;

import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.BookerArrived;
import dev.yidi.core.appointment.Booking;
import dev.yidi.core.appointment.DayEvent;
import dev.yidi.core.hall.DrawAppointmentTicket;
import java.util.List;
import java.util.Optional;

/** The tickets that who comes for an appointment gets in the same append. */
final class BookingTickets {
    private BookingTickets() {}

    static List<Request.Begin<?, ?>> of(AppointmentDay after, List<DayEvent> events) {
        return events.stream()
                .filter(BookerArrived.class::isInstance)
                .map(BookerArrived.class::cast)
                .<Request.Begin<?, ?>>map(arrived -> new Request.Begin<>(KeptRegisters.TICKET, ticket(after, arrived)))
                .toList();
    }

    /** At the window that was booked; at any that takes the errand when it is closed. */
    private static DrawAppointmentTicket ticket(AppointmentDay day, BookerArrived arrived) {
        Booking booking = day.booking(arrived.number()).orElseThrow();
        Optional<WindowId> window = Optional.of(day.window()).filter(open -> !day.isClosed(booking.slot()));
        return new DrawAppointmentTicket(booking.number(), booking.slip().errand(), arrived.grounds(), window);
    }
}
