package dev.yidi.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.CountyDesk;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DutyRosterTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void on_a_working_day_the_resident_organs_are_here_and_those_on_call_within_their_minutes() {
        DutyRoster monday = on(2026, 3, 2);
        assertThat(monday.workday()).isTrue();
        assertThat(monday.here())
                .contains(CountyDesk.CENTRE, CountyDesk.POLICE, CountyDesk.HOUSING)
                .doesNotContain(CountyDesk.HALL_A, CountyDesk.LAND);
        assertThat(monday.onCall()).containsExactly(new DutyRoster.OnCall(CountyDesk.HALL_A, 45));
        assertThat(monday.openUntil(Halls.ANY, TEN)).contains(LocalTime.of(12, 0));
        assertThat(monday.openUntil(Halls.POLICE, TEN)).contains(LocalTime.of(16, 0));
        assertThat(monday.isOpen(Halls.ANY, LocalTime.of(12, 0))).isFalse();
    }

    @Test
    void a_rotating_organ_is_here_on_its_days_only_and_its_window_with_it() {
        assertThat(on(2026, 3, 3).here()).doesNotContain(CountyDesk.POLICE);
        assertThat(on(2026, 3, 3).isOpen(Halls.POLICE, TEN)).isFalse();
        DutyRoster except = on(2026, 3, 9);
        assertThat(except.here()).doesNotContain(CountyDesk.POLICE);
        assertThat(except.isOpen(Halls.POLICE, TEN)).isFalse();
        DutyRoster sunday = on(2026, 3, 8);
        assertThat(sunday.workday()).isFalse();
        assertThat(sunday.here()).containsExactly(CountyDesk.POLICE);
        assertThat(sunday.isOpen(Halls.POLICE, TEN)).isTrue();
        assertThat(sunday.onCall()).isEmpty();
        assertThat(on(2026, 3, 15).isOpen(Halls.POLICE, TEN)).isFalse();
    }

    @Test
    void it_follows_the_work_calendar() {
        DutyRoster makeUp = on(2026, 2, 28);
        assertThat(makeUp.workday()).as("调休 Saturday").isTrue();
        assertThat(makeUp.isOpen(Halls.ANY, TEN)).isTrue();
        DutyRoster springFestival = on(2026, 2, 16);
        assertThat(springFestival.workday()).as("春节 Monday").isFalse();
        assertThat(springFestival.here()).isEmpty();
        assertThat(springFestival.windows()).isEmpty();
    }

    @Test
    void an_organ_that_was_taken_over_is_named_by_its_successor() {
        assertThat(on(2026, 3, 2).windows())
                .filteredOn(window -> window.window().equals(Halls.LAND))
                .singleElement()
                .satisfies(window -> assertThat(window.organ()).contains(CountyDesk.HOUSING));
    }

    private static DutyRoster on(int year, int month, int day) {
        return DutyRoster.on(Halls.PROFILE, CountyDesk.CALENDAR, LocalDate.of(year, month, day));
    }
}
