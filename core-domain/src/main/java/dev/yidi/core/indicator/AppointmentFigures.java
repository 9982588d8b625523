package dev.yidi.core.indicator;

import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.Booking;
import dev.yidi.core.appointment.BookingState;
import dev.yidi.core.appointment.Punctuality;
import dev.yidi.core.appointment.Slots;
import dev.yidi.core.hall.HallFigures;
import dev.yidi.core.hall.Ticket;
import java.util.Collection;
import java.util.List;

/**
 * What appointments came to 预约数据: exact counts, shares that show what they are counted over and are undefined over
 * nothing, and the times of who came. Moved appointments count where they went to, and once more here as moves.
 *
 * @param places how many places could be booked
 * @param booked how many appointments take a place
 * @param arrived how many came
 * @param late how many of them came late
 * @param missed how many nobody came for
 * @param cancelled how many were cancelled
 * @param moved how often a time was moved, away or within the day
 * @param displaced how many lost their time because the window was closed, and neither came nor were moved or cancelled
 * @param hall waiting and serving of who came with an appointment
 */
public record AppointmentFigures(
        int places,
        int booked,
        int arrived,
        int late,
        int missed,
        int cancelled,
        int moved,
        int displaced,
        HallFigures hall) {

    /**
     * The figures of some windows and days.
     *
     * @param slots the slots of all of them, also of those where nothing was booked
     * @param days their files
     * @param tickets the tickets drawn at the hall on these days
     */
    public static AppointmentFigures of(
            Collection<Slots> slots, Collection<AppointmentDay> days, Collection<Ticket> tickets) {
        List<Booking> all =
                days.stream().flatMap(day -> day.bookings().stream()).toList();
        List<Ticket> own = tickets.stream()
                .filter(ticket -> ticket.appointment()
                        .filter(number ->
                                all.stream().anyMatch(each -> each.number().equals(number)))
                        .isPresent())
                .toList();
        return new AppointmentFigures(
                slots.stream().mapToInt(each -> places(each, days)).sum(),
                count(all, List.of(BookingState.BOOKED, BookingState.ARRIVED, BookingState.MISSED)),
                count(all, List.of(BookingState.ARRIVED)),
                Math.toIntExact(all.stream()
                        .filter(each ->
                                each.came().filter(Punctuality.LATE::equals).isPresent())
                        .count()),
                count(all, List.of(BookingState.MISSED)),
                count(all, List.of(BookingState.CANCELLED)),
                all.stream()
                        .filter(each -> each.state() != BookingState.MOVED)
                        .mapToInt(Booking::moves)
                        .sum(),
                count(all, List.of(BookingState.DISPLACED)),
                HallFigures.ofAppointments(own));
    }

    /** How many of those who were expected nobody came for 爽约率: over who came and who did not. */
    public Ratio missedShare() {
        return new Ratio(missed, (long) arrived + missed);
    }

    /** How many of the places that could be booked were 号源利用率; more than one where places were taken back later. */
    public Ratio utilisation() {
        return places == 0 ? new Ratio(0, 0) : new Ratio(booked, places);
    }

    /** How many of those who came were late 迟到率. */
    public Ratio lateShare() {
        return new Ratio(late, arrived);
    }

    private static int places(Slots slots, Collection<AppointmentDay> days) {
        long open = slots.all().stream()
                .filter(slot -> days.stream()
                        .filter(day ->
                                day.window().equals(slots.window()) && day.day().equals(slots.day()))
                        .noneMatch(day -> day.isClosed(slot)))
                .count();
        return Math.toIntExact(open * slots.bookable());
    }

    private static int count(List<Booking> all, List<BookingState> states) {
        return Math.toIntExact(
                all.stream().filter(each -> states.contains(each.state())).count());
    }
}
