package dev.yidi.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.hall.Halls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Histories of booking, moving, cancelling, coming, missing, closing and reopening over two windows and three days. */
class AppointmentProperties {
    private static final int STEPS = 120;

    @Property(tries = 300)
    void there_are_never_more_appointments_than_places_and_each_is_in_one_slot(@ForAll Random random) {
        Book book = new Book(random);
        for (int i = 0; i < STEPS; i++) {
            book.step();
            book.check();
        }
        assertThat(book.granted).as("the history does something").isGreaterThan(5);
    }

    @Property(tries = 200)
    void nobody_who_booked_is_dropped(@ForAll Random random) {
        Book book = new Book(random);
        Map<String, BookingState> ever = new LinkedHashMap<>();
        for (int i = 0; i < STEPS; i++) {
            book.step();
            Map<String, BookingState> now = book.states();
            assertThat(now.keySet()).containsAll(ever.keySet());
            ever.putAll(now);
        }
        Map<String, BookingState> before = book.states();
        book.end();
        assertThat(book.states().keySet()).containsAll(ever.keySet());
        assertThat(book.states().values())
                .as("each came to an end or is owed a time")
                .doesNotContain(BookingState.BOOKED);
        for (AppointmentDay day : book.days) {
            for (Booking booking : day.bookings()) {
                if (before.get(booking.number()) == BookingState.DISPLACED && booking.state() != BookingState.MOVED) {
                    assertThat(booking.state())
                            .as("who could not come has not missed it")
                            .isEqualTo(BookingState.DISPLACED);
                }
                if (booking.state() == BookingState.DISPLACED && booking.told().isEmpty()) {
                    assertThat(day.facts().keys()).contains(AppointmentDay.TO_TELL);
                }
            }
        }
    }

    /** All days, and a driver that does to them what the desk does; a refused step changes nothing. */
    private static final class Book {
        private final Random random;
        private final List<AppointmentDay> days = new ArrayList<>();
        private Instant now = Days.at(Days.MONDAY.minusDays(1), "08:00");
        private int granted;
        private int people;

        Book(Random random) {
            this.random = random;
            for (WindowId window : List.of(Halls.ANY, Halls.POLICE)) {
                for (int i = 0; i < 3; i++) {
                    days.add(Days.open(window, Days.MONDAY.plusDays(i)));
                }
            }
        }

        void step() {
            now = now.plusSeconds(random.nextInt(2400));
            int which = random.nextInt(days.size());
            AppointmentDay day = days.get(which);
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3, 4 ->
                    take(which, new BookPlace(time(day.day()), Days.slip("1390000" + (1000 + people++)), 0));
                case 5 -> number(day).ifPresent(each -> take(which, new MoveWithinDay(each, time(day.day()))));
                case 6 -> number(day).ifPresent(each -> move(which, random.nextInt(days.size()), each));
                case 7 -> number(day).ifPresent(each -> take(which, new CancelBooking(each)));
                case 8 -> number(day).ifPresent(each -> take(which, new ArriveForBooking(each, Set.of())));
                case 9 -> number(day).ifPresent(each -> take(which, new MissBooking(each)));
                case 10 -> take(which, new CloseHours(hours(), Days.text("停电")));
                default -> reopenOrTell(which, day);
            }
        }

        private void reopenOrTell(int which, AppointmentDay day) {
            if (random.nextBoolean()) {
                take(which, new ReopenHours(hours()));
            } else {
                number(day).ifPresent(each -> take(which, new TellBooker(each)));
            }
        }

        private void move(int from, int to, String number) {
            if (from == to) {
                return;
            }
            Setting setting = Days.clerk(now);
            Booking booking = days.get(from).booking(number).orElseThrow();
            AppointmentDay target = days.get(to);
            var left = KeptFile.decide(days.get(from), new LeaveDay(number, target.window(), target.day()), setting);
            var carried = KeptFile.decide(
                    target, new CarryBooking(time(target.day()), number, booking.slip(), booking.moves()), setting);
            if (left.isGranted() && carried.isGranted()) {
                days.set(from, KeptFile.after(days.get(from), left.orElseThrow()));
                days.set(to, KeptFile.after(target, carried.orElseThrow()));
                granted++;
            }
        }

        private void take(int which, DayCommand command) {
            var decided = KeptFile.decide(days.get(which), command, Days.clerk(now));
            if (decided.isGranted()) {
                days.set(which, KeptFile.after(days.get(which), decided.orElseThrow()));
                granted++;
            }
        }

        void end() {
            now = Days.at(Days.MONDAY.plusDays(4), "00:00");
            for (int i = 0; i < days.size(); i++) {
                take(i, new EndAppointmentDay());
            }
        }

        void check() {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (AppointmentDay day : days) {
                Slots slots = Slots.on(Halls.PROFILE, CountyDesk.CALENDAR, day.window(), day.day());
                for (Slot slot : slots.all()) {
                    long taken = day.bookings().stream()
                            .filter(booking -> booking.state().takesRoom()
                                    && booking.slot().overlaps(slot))
                            .count();
                    assertThat(taken).isLessThanOrEqualTo(slots.bookable());
                    assertThat(day.room(slots, slot)).isLessThanOrEqualTo(slots.bookable() - (int) taken);
                }
                for (Booking booking : day.bookings()) {
                    assertThat(slots.all()).contains(booking.slot());
                    if (booking.state() != BookingState.MOVED) {
                        places.merge(booking.number(), 1, Integer::sum);
                    }
                }
                assertThat(day.bookings()).extracting(Booking::number).doesNotHaveDuplicates();
            }
            assertThat(places.values()).as("each appointment is in one slot").allMatch(count -> count == 1);
        }

        Map<String, BookingState> states() {
            Map<String, BookingState> states = new LinkedHashMap<>();
            days.forEach(day -> day.bookings().stream()
                    .filter(booking -> booking.state() != BookingState.MOVED)
                    .forEach(booking -> states.put(booking.number(), booking.state())));
            return states;
        }

        private Instant time(LocalDate day) {
            List<String> times = List.of("09:00", "09:30", "10:00", "14:00", "14:30", "08:45");
            return Days.at(day, times.get(random.nextInt(times.size())));
        }

        private TimeRange hours() {
            return TimeRange.parse(
                    List.of("09:00-10:00", "14:00-17:30", "09:15-09:45").get(random.nextInt(3)));
        }

        private Optional<String> number(AppointmentDay day) {
            return day.bookings().isEmpty()
                    ? Optional.empty()
                    : Optional.of(day.bookings()
                            .get(random.nextInt(day.bookings().size()))
                            .number());
        }
    }
}
