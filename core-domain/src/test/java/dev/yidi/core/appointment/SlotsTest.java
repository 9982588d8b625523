package dev.yidi.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.desk.AppointmentRule;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.hall.Halls;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotsTest {
    @Test
    void the_opening_hours_are_cut_into_slots_and_a_rest_is_left_out() {
        Slots slots = on(Halls.PROFILE, Halls.ANY, Days.MONDAY);
        assertThat(slots.all()).hasSize(7 + 7).allMatch(slot -> slot.length().equals(Duration.ofMinutes(30)));
        assertThat(slots.all().get(0).from()).isEqualTo(Days.at(Days.MONDAY, "08:30"));
        assertThat(slots.bookable()).isEqualTo(2);
        assertThat(slots.places()).isEqualTo(28);
        Slots longer = on(with(new SlotPlan(50, 1, 0)), Halls.ANY, Days.MONDAY);
        assertThat(longer.all()).hasSize(4 + 4);
        assertThat(longer.all().get(3).until()).isEqualTo(Days.at(Days.MONDAY, "11:50"));
    }

    @Test
    void they_follow_the_work_calendar_and_the_roster() {
        assertThat(on(Halls.PROFILE, Halls.ANY, LocalDate.of(2026, 2, 28)).all())
                .as("调休 Saturday")
                .isNotEmpty();
        assertThat(on(Halls.PROFILE, Halls.ANY, LocalDate.of(2026, 2, 16)).all())
                .as("春节 Monday")
                .isEmpty();
        assertThat(on(Halls.PROFILE, Halls.ANY, LocalDate.of(2026, 3, 1)).all())
                .as("Sunday")
                .isEmpty();
        assertThat(on(Halls.PROFILE, Halls.POLICE, Days.MONDAY).all()).hasSize(14);
        assertThat(on(Halls.PROFILE, Halls.POLICE, Days.TUESDAY).all())
                .as("the police rotate")
                .isEmpty();
        assertThat(on(Halls.PROFILE, Halls.POLICE, LocalDate.of(2026, 3, 8)).all())
                .as("a Sunday of the roster")
                .hasSize(4);
        assertThat(on(Halls.PROFILE, new WindowId("nowhere"), Days.MONDAY).all())
                .isEmpty();
    }

    @Test
    void a_year_whose_calendar_is_not_published_has_none_unless_the_county_takes_provisional_ones() {
        LocalDate later = LocalDate.of(2031, 3, 3);
        assertThat(Slots.on(Halls.PROFILE, WorkCalendar.published(), Halls.ANY, later)
                        .all())
                .isEmpty();
        assertThat(on(Halls.PROFILE, Halls.ANY, later).all()).isNotEmpty();
    }

    @Test
    void a_window_without_places_has_no_slots() {
        assertThat(on(with(new SlotPlan(30, 0, 0)), Halls.ANY, Days.MONDAY).all())
                .isEmpty();
    }

    @Test
    void midnight_is_the_end_of_the_day() {
        Slot whole = Slots.stretch(Days.MONDAY, new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT), CountyDesk.ZONE);
        assertThat(whole.length()).isEqualTo(Duration.ofDays(1));
        assertThat(whole.overlaps(new Slot(whole.until(), whole.until().plusSeconds(1))))
                .isFalse();
    }

    static CountyProfile with(SlotPlan plan) {
        return Halls.PROFILE
                .revise()
                .hall(new HallRules(
                        Halls.PROFILE.hall().queue(), new AppointmentRule(plan, Map.of(), 14, 120, 2, 15, 15, 90)))
                .profile();
    }

    private static Slots on(CountyProfile profile, WindowId window, LocalDate day) {
        return Slots.on(profile, CountyDesk.CALENDAR, window, day);
    }
}
