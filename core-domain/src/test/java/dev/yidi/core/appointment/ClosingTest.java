package dev.yidi.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.hall.Halls;
import dev.yidi.core.time.WorkCalendar;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A window that closes: whoever booked is told, owed another time, and dropped by nobody. */
class ClosingTest {
    private static final Instant TEN = Days.at(Days.MONDAY, "10:00");
    private static final Instant THREE = Days.at(Days.MONDAY, "15:00");
    private static final CloseHours MORNING = new CloseHours(TimeRange.parse("09:00-12:00"), Days.text("停电"));

    private final AppointmentDay booked =
            Days.booked(Days.booked(Days.open(Halls.ANY, Days.MONDAY), TEN, "13900001111"), THREE, "13900002222");
    private final String number = Days.only(booked).number();
    private final AppointmentDay closed = Days.after(booked, MORNING, Days.clerk(Days.BEFORE));

    @Test
    void who_had_booked_for_the_closed_hours_is_to_be_told_and_nobody_else() {
        assertThat(closed.bookings())
                .extracting(Booking::state)
                .containsExactly(BookingState.DISPLACED, BookingState.BOOKED);
        assertThat(closed.facts().keys()).contains(AppointmentDay.TO_TELL);
        assertThat(booked.facts().keys()).doesNotContain(AppointmentDay.TO_TELL);
        AppointmentDay told = Days.after(closed, new TellBooker(number), Days.clerk(Days.BEFORE));
        assertThat(told.facts().keys()).doesNotContain(AppointmentDay.TO_TELL);
        assertThat(Days.only(told).state()).as("another time is still owed").isEqualTo(BookingState.DISPLACED);
        assertThat(Days.codes(told, new TellBooker(number), Days.clerk(Days.BEFORE)))
                .containsExactly("not-to-be-told");
    }

    @Test
    void nothing_is_booked_for_closed_hours() {
        assertThat(Days.codes(closed, new BookPlace(TEN, Days.slip("13900003333"), 0), Days.clerk(Days.BEFORE)))
                .containsExactly("closed");
        assertThat(Days.codes(closed, MORNING, Days.clerk(Days.BEFORE))).containsExactly("closed-before");
        assertThat(Days.codes(closed, MORNING, Halls.at(Days.BEFORE, Actor.citizen())))
                .containsExactly("not-officer", "closed-before");
        assertThat(Days.codes(booked, MORNING, Days.clerk(THREE))).containsExactly("day-over");
    }

    @Test
    void who_was_displaced_takes_another_time_however_late_it_is() {
        Instant late = TEN.minusSeconds(60);
        assertThat(Days.codes(closed, new MoveWithinDay(number, THREE), Days.clerk(late)))
                .isEmpty();
        assertThat(Days.codes(closed, new LeaveDay(number, Halls.ANY, Days.TUESDAY), Days.clerk(late)))
                .isEmpty();
        assertThat(Days.codes(closed, new CancelBooking(number), Days.clerk(late)))
                .isEmpty();
        AppointmentDay over = Days.after(closed, new EndAppointmentDay(), Days.clerk(Days.at(Days.TUESDAY, "00:00")));
        assertThat(over.bookings())
                .extracting(Booking::state)
                .as("the end of the day makes nobody who could not come one who did not")
                .containsExactly(BookingState.DISPLACED, BookingState.MISSED);
        assertThat(over.facts().keys()).contains(AppointmentDay.TO_TELL);
        assertThat(Days.codes(
                        over,
                        new LeaveDay(number, Halls.ANY, Days.TUESDAY.plusDays(1)),
                        Days.clerk(Days.at(Days.TUESDAY, "09:00"))))
                .isEmpty();
    }

    @Test
    void who_comes_although_the_window_is_closed_is_taken_to_the_queue() {
        assertThat(Days.codes(closed, new ArriveForBooking(number, Set.of()), Days.clerk(TEN)))
                .isEmpty();
        assertThat(Days.codes(closed, new MissBooking(number), Days.clerk(TEN.plusSeconds(3600))))
                .containsExactly("not-open");
    }

    @Test
    void a_closing_taken_back_gives_the_time_back_to_who_was_not_told() {
        ReopenHours back = new ReopenHours(TimeRange.parse("09:00-12:00"));
        AppointmentDay reopened = Days.after(closed, back, Days.clerk(Days.BEFORE));
        assertThat(Days.only(reopened).state()).isEqualTo(BookingState.BOOKED);
        assertThat(Days.codes(reopened, back, Days.clerk(Days.BEFORE))).containsExactly("not-closed");
        AppointmentDay told = Days.after(closed, new TellBooker(number), Days.clerk(Days.BEFORE));
        assertThat(Days.only(Days.after(told, back, Days.clerk(Days.BEFORE))).state())
                .isEqualTo(BookingState.DISPLACED);
        AppointmentDay twice = Days.after(closed, CloseHours.wholeDay(Days.text("搬迁")), Days.clerk(Days.BEFORE));
        assertThat(Days.only(Days.after(twice, back, Days.clerk(Days.BEFORE))).state())
                .as("the other closing still holds")
                .isEqualTo(BookingState.DISPLACED);
    }

    @Test
    void when_a_holiday_is_published_later_who_had_booked_is_found_and_has_not_missed_it() {
        Setting published = new Setting(
                Halls.PROFILE,
                CountyDesk.CALENDAR.and(WorkCalendar.read(new StringReader("""
                        calendar test
                        year 2026
                          notice https://www.gov.cn/test
                          rest 03-02 停工日
                        """))),
                Days.at(Days.TUESDAY, "00:00"),
                Actor.system());
        Slots slots = Slots.on(published.profile(), published.calendar(), Halls.ANY, Days.MONDAY);
        assertThat(booked.stranded(slots)).hasSize(2);
        assertThat(Days.after(booked, new EndAppointmentDay(), published).bookings())
                .extracting(Booking::state)
                .containsExactly(BookingState.DISPLACED, BookingState.DISPLACED);
    }

    @Test
    void fewer_places_later_take_nothing_back_and_give_nothing_more() {
        LocalDate day = Days.MONDAY;
        Setting fewer =
                new Setting(SlotsTest.with(new SlotPlan(20, 1, 0)), CountyDesk.CALENDAR, Days.BEFORE, Halls.CLERK);
        Slots slots = Slots.on(fewer.profile(), fewer.calendar(), Halls.ANY, day);
        assertThat(booked.stranded(slots)).isEmpty();
        assertThat(Days.codes(booked, new BookPlace(Days.at(day, "10:10"), Days.slip("13900003333"), 0), fewer))
                .as("it overlaps the half hour that is booked")
                .containsExactly("full");
        assertThat(Days.codes(booked, new BookPlace(Days.at(day, "10:30"), Days.slip("13900003333"), 0), fewer))
                .isEmpty();
    }
}
