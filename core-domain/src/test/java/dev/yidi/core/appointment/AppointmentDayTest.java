package dev.yidi.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.PersonName;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.Halls;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One window's day: every rule of booking, changing and coming. */
class AppointmentDayTest {
    private static final Instant TEN = Days.at(Days.MONDAY, "10:00");

    private final AppointmentDay empty = Days.open(Halls.ANY, Days.MONDAY);
    private final AppointmentDay booked = Days.booked(empty, TEN, "13900001111");
    private final String number = Days.only(booked).number();

    @Test
    void a_slot_takes_as_many_as_it_has_places_and_not_one_more() {
        Slots slots = Slots.on(Halls.PROFILE, CountyDesk.CALENDAR, Halls.ANY, Days.MONDAY);
        Slot ten = slots.at(TEN).orElseThrow();
        assertThat(booked.room(slots, ten)).isOne();
        AppointmentDay full = Days.booked(booked, TEN, "13900002222");
        assertThat(full.room(slots, ten)).isZero();
        assertThat(book(full, TEN, Days.slip("13900003333"), 0)).containsExactly("full");
        AppointmentDay freed = Days.after(full, new CancelBooking(number), Days.clerk(Days.BEFORE));
        assertThat(book(freed, TEN, Days.slip("13900003333"), 0)).isEmpty();
        assertThat(Days.booked(freed, TEN, "13900003333").bookings())
                .extracting(Booking::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_slots_in_opening_hours_only_and_all_reasons_are_named() {
        assertThat(book(empty, Days.at(Days.MONDAY, "12:00"), Days.slip("13900001111"), 0))
                .containsExactly("no-slot");
        assertThat(book(empty, Days.at(Days.MONDAY, "10:10"), Days.slip("13900001111"), 0))
                .containsExactly("no-slot");
        assertThat(book(Days.open(Halls.ANY, Days.MONDAY.minusDays(1)), TEN, Days.slip("13900001111"), 0))
                .containsExactly("no-slot");
        BookingSlip nobody = with(
                Errand.on(new TopicCode("moon")), new Booker(PersonName.of("某人"), Optional.empty(), Optional.empty()));
        assertThat(Days.codes(
                        Days.open(new WindowId("nowhere"), Days.MONDAY.plusDays(60)),
                        new BookPlace(Days.at(Days.MONDAY.minusDays(9), "10:00"), nobody, 2),
                        Days.clerk(Days.BEFORE)))
                .containsExactly("window-unknown", "topic-unknown", "slot-passed", "too-far", "no-number", "too-many");
    }

    @Test
    void a_window_is_booked_for_what_it_takes() {
        AppointmentDay land = Days.open(Halls.LAND, Days.MONDAY);
        BookingSlip noise = with(Errand.on(CountyDesk.NOISE), Days.booker("13900001111"));
        BookingSlip homestead = with(Errand.on(CountyDesk.HOMESTEAD), Days.booker("13900001111"));
        assertThat(book(land, TEN, noise, 0)).containsExactly("wrong-window");
        assertThat(book(land, TEN, homestead, 0)).isEmpty();
    }

    @Test
    void it_is_booked_as_many_days_ahead_as_the_county_says_and_never_for_what_has_begun() {
        LocalDate last = LocalDate.of(2026, 3, 13);
        Instant then = Days.at(last, "10:00");
        assertThat(book(Days.open(Halls.ANY, last), then, Days.slip("13900001111"), 0))
                .isEmpty();
        AppointmentDay later = Days.open(Halls.ANY, last.plusDays(3));
        assertThat(book(later, Days.at(last.plusDays(3), "10:00"), Days.slip("13900001111"), 0))
                .containsExactly("too-far");
        assertThat(Days.codes(empty, new BookPlace(TEN, Days.slip("13900001111"), 0), Days.clerk(TEN)))
                .containsExactly("slot-passed");
        assertThat(Days.codes(empty, new BookPlace(TEN, Days.slip("13900001111"), 0), Days.clerk(TEN.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void of_a_year_whose_calendar_is_not_published_nothing_is_booked() {
        LocalDate day = LocalDate.of(2027, 1, 4);
        Setting december = new Setting(
                Halls.PROFILE, WorkCalendar.published(), Days.at(LocalDate.of(2026, 12, 28), "10:00"), Halls.CLERK);
        assertThat(Days.codes(
                        Days.open(Halls.ANY, day),
                        new BookPlace(Days.at(day, "10:00"), Days.slip("13900001111"), 0),
                        december))
                .containsExactly("calendar-unknown");
    }

    @Test
    void one_person_has_one_appointment_at_a_window_on_a_day_and_no_more_open_ones_than_allowed() {
        Instant eleven = Days.at(Days.MONDAY, "11:00");
        assertThat(book(booked, eleven, Days.slip("13900001111"), 0)).containsExactly("same-day");
        assertThat(book(booked, eleven, Days.slip("13900002222"), 2)).containsExactly("too-many");
        assertThat(book(booked, eleven, Days.slip("13900002222"), 1)).isEmpty();
        IdentityNumber paper = new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, "11010519491231002X");
        Booker one = new Booker(PersonName.of("甲"), Optional.empty(), Optional.of(paper));
        assertThat(one.isSameAs(new Booker(PersonName.of("乙"), Optional.empty(), Optional.of(paper))))
                .isTrue();
        assertThat(one.isSameAs(Days.booker("13900001111"))).isFalse();
        assertThat(new Booker(PersonName.of("甲"), Optional.empty(), Optional.empty())
                        .isSameAs(new Booker(PersonName.of("甲"), Optional.empty(), Optional.empty())))
                .as("a name tells nobody apart")
                .isFalse();
    }

    @Test
    void until_the_county_s_last_moment_it_can_be_moved_or_cancelled() {
        Instant last = TEN.minusSeconds(7200);
        assertThat(Days.codes(booked, new CancelBooking(number), Halls.at(last, Actor.citizen())))
                .isEmpty();
        assertThat(Days.codes(booked, new CancelBooking(number), Halls.at(last.plusSeconds(1), Actor.citizen())))
                .containsExactly("change-too-late");
        assertThat(Days.codes(
                        booked,
                        new MoveWithinDay(number, Days.at(Days.MONDAY, "12:00")),
                        Days.clerk(last.plusSeconds(1))))
                .containsExactly("change-too-late", "no-slot");
        assertThat(Days.codes(booked, new CancelBooking("YY-9"), Days.clerk(last)))
                .containsExactly("unknown");
        AppointmentDay cancelled = Days.after(booked, new CancelBooking(number), Days.clerk(last));
        assertThat(Days.codes(cancelled, new CancelBooking(number), Days.clerk(last)))
                .containsExactly("not-open");
    }

    @Test
    void moved_within_the_day_it_frees_its_old_place_and_may_stay_where_it_counts_itself() {
        Instant eleven = Days.at(Days.MONDAY, "11:00");
        AppointmentDay moved = Days.after(booked, new MoveWithinDay(number, eleven), Days.clerk(Days.BEFORE));
        assertThat(Days.only(moved).slot().from()).isEqualTo(eleven);
        assertThat(Days.only(moved).moves()).isOne();
        assertThat(Days.codes(moved, new MoveWithinDay(number, eleven), Days.clerk(Days.BEFORE)))
                .containsExactly("same-time");
        AppointmentDay full = Days.booked(Days.booked(moved, TEN, "13900002222"), TEN, "13900003333");
        assertThat(Days.codes(full, new MoveWithinDay(number, TEN), Days.clerk(Days.BEFORE)))
                .containsExactly("full");
    }

    @Test
    void moved_to_another_day_it_keeps_its_number_and_comes_back_under_it() {
        AppointmentDay tuesday = Days.open(Halls.ANY, Days.TUESDAY);
        Booking before = Days.only(booked);
        Setting setting = Days.clerk(Days.BEFORE);
        AppointmentDay left = Days.after(booked, new LeaveDay(number, Halls.ANY, Days.TUESDAY), setting);
        AppointmentDay there = Days.after(
                tuesday,
                new CarryBooking(Days.at(Days.TUESDAY, "10:00"), number, before.slip(), before.moves()),
                setting);
        assertThat(Days.only(left).state()).isEqualTo(BookingState.MOVED);
        assertThat(left.facts().keys()).doesNotContain(AppointmentDay.numberKey(number));
        assertThat(Days.only(there).number()).isEqualTo(number);
        assertThat(there.facts().keys()).contains(AppointmentDay.numberKey(number));
        AppointmentDay back = Days.after(
                left,
                new CarryBooking(TEN, number, before.slip(), Days.only(there).moves()),
                setting);
        assertThat(back.bookings()).hasSize(1);
        assertThat(Days.only(back).state()).isEqualTo(BookingState.BOOKED);
        assertThat(Days.only(back).moves()).isEqualTo(2);
        assertThat(Days.booked(back, TEN, "13900002222").bookings())
                .extracting(Booking::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_time_of_a_consultation_is_moved_by_its_adviser() {
        BookingSlip plain = Days.slip("13900001111");
        BookingSlip session = new BookingSlip(
                plain.errand(),
                plain.caseId(),
                Optional.of(new ProceedingId("c1")),
                plain.booker(),
                plain.deputy(),
                plain.channel(),
                plain.code());
        AppointmentDay day = Days.after(empty, new BookPlace(TEN, session, 0), Days.clerk(Days.BEFORE));
        String own = Days.only(day).number();
        assertThat(Days.codes(day, new LeaveDay(own, Halls.ANY, Days.TUESDAY), Days.clerk(Days.BEFORE)))
                .containsExactly("of-consultation");
        assertThat(Days.codes(day, new CancelBooking(own), Days.clerk(Days.BEFORE)))
                .isEmpty();
    }

    @Test
    void who_comes_in_time_has_priority_and_who_comes_late_has_none() {
        assertThat(arrive(TEN.minusSeconds(900)))
                .isEqualTo(new BookerArrived(
                        TEN.minusSeconds(900),
                        number,
                        Punctuality.ON_TIME,
                        Set.of(PriorityGround.ELDERLY, PriorityGround.APPOINTMENT)));
        assertThat(arrive(TEN.plusSeconds(900)).how()).isEqualTo(Punctuality.ON_TIME);
        assertThat(arrive(TEN.plusSeconds(901)).how()).isEqualTo(Punctuality.LATE);
        assertThat(arrive(TEN.plusSeconds(901)).grounds()).containsExactly(PriorityGround.ELDERLY);
        ArriveForBooking step = new ArriveForBooking(number, Set.of());
        assertThat(Days.codes(booked, step, Days.clerk(TEN.minusSeconds(901)))).containsExactly("too-early");
        assertThat(KeptFile.decide(booked, step, Days.clerk(TEN.minusSeconds(901)))
                        .reasons()
                        .get(0)
                        .detail("from"))
                .contains("09:45");
        assertThat(Days.codes(booked, step, Halls.at(Days.BEFORE, Actor.citizen())))
                .containsExactly("not-officer", "not-today");
    }

    @Test
    void who_does_not_come_has_missed_it_after_the_time_for_being_late_or_when_the_day_ends() {
        MissBooking step = new MissBooking(number);
        assertThat(Days.codes(booked, step, Days.clerk(TEN.plusSeconds(900)))).containsExactly("not-late-yet");
        AppointmentDay missed = Days.after(booked, step, Days.clerk(TEN.plusSeconds(901)));
        assertThat(Days.only(missed).state()).isEqualTo(BookingState.MISSED);
        Instant midnight = Days.at(Days.TUESDAY, "00:00");
        assertThat(Days.after(booked, new EndAppointmentDay(), Days.clerk(midnight.minusSeconds(1))))
                .isEqualTo(booked);
        AppointmentDay over = Days.after(booked, new EndAppointmentDay(), Halls.at(midnight, Actor.system()));
        assertThat(Days.only(over).state()).isEqualTo(BookingState.MISSED);
        assertThat(over.facts().open()).isFalse();
        assertThat(book(over, TEN, Days.slip("13900002222"), 0)).contains("day-over");
        assertThat(Days.after(over, new EndAppointmentDay(), Days.clerk(midnight)))
                .isEqualTo(over);
    }

    @Test
    void who_booked_is_forgotten_when_the_county_s_time_has_passed() {
        Instant midnight = Days.at(Days.TUESDAY, "00:00");
        assertThat(booked.alarms(Days.clerk(Days.BEFORE)))
                .extracting(Alarm::at)
                .containsExactly(midnight, Days.at(Days.TUESDAY.plusDays(90), "00:00"));
        AppointmentDay over = Days.after(booked, new EndAppointmentDay(), Days.clerk(midnight));
        assertThat(Days.after(over, new ForgetBookers(), Days.clerk(midnight))).isEqualTo(over);
        AppointmentDay forgotten =
                Days.after(over, new ForgetBookers(), Days.clerk(Days.at(Days.TUESDAY.plusDays(90), "00:00")));
        assertThat(forgotten.isErased()).isTrue();
        assertThat(forgotten.alarms(Days.clerk(midnight))).isEmpty();
        assertThat(forgotten.bookings()).hasSize(1);
    }

    private BookerArrived arrive(Instant now) {
        ArriveForBooking step =
                new ArriveForBooking(number, Set.of(PriorityGround.ELDERLY, PriorityGround.APPOINTMENT));
        return (BookerArrived)
                KeptFile.decide(booked, step, Days.clerk(now)).orElseThrow().get(0);
    }

    private static List<String> book(AppointmentDay day, Instant from, BookingSlip slip, int elsewhere) {
        return Days.codes(day, new BookPlace(from, slip, elsewhere), Days.clerk(Days.BEFORE));
    }

    private static BookingSlip with(Errand errand, Booker booker) {
        BookingSlip plain = Days.slip("13900001111");
        return new BookingSlip(
                errand, plain.caseId(), plain.consultation(), booker, plain.deputy(), plain.channel(), plain.code());
    }

    @Test
    void a_day_is_seen_by_the_centre_and_by_whoever_staffs_the_window() {
        assertThat(Days.open(Halls.LAND, Days.MONDAY).access(Halls.PROFILE).allow())
                .as("the land bureau was taken over by housing")
                .containsExactlyInAnyOrder(AccessTag.member(CountyDesk.CENTRE), AccessTag.member(CountyDesk.HOUSING));
        assertThat(empty.access(Halls.PROFILE).allow()).containsExactly(AccessTag.member(CountyDesk.CENTRE));
    }

    @Test
    void a_day_is_found_under_its_date_and_the_numbers_of_its_appointments() {
        assertThat(empty.facts().keys()).containsExactlyInAnyOrder("day:2026-03-02");
        assertThat(booked.facts().keys()).contains("day:2026-03-02", "number:" + number, AppointmentDay.AWAITED);
        AppointmentDay cancelled = Days.after(booked, new CancelBooking(number), Days.clerk(Days.BEFORE));
        assertThat(cancelled.facts().keys()).contains("number:" + number).doesNotContain(AppointmentDay.AWAITED);
        assertThat(booked.isErased()).isFalse();
    }
}
