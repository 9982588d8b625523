package dev.yidi.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StationingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Roster TUESDAYS =
            new Roster(Set.of(DayOfWeek.TUESDAY), Set.of(MONDAY), Set.of(MONDAY.plusDays(8)));

    @Test
    void a_roster_has_weekdays_further_dates_and_exceptions() {
        assertThat(TUESDAYS.includes(MONDAY)).isTrue();
        assertThat(TUESDAYS.includes(MONDAY.plusDays(1))).isTrue();
        assertThat(TUESDAYS.includes(MONDAY.plusDays(7))).isFalse();
        assertThat(TUESDAYS.includes(MONDAY.plusDays(8))).isFalse();
        assertThat(TUESDAYS.includes(MONDAY.plusDays(15))).isTrue();
    }

    @Test
    void an_organ_is_present_as_its_stationing_says() {
        assertThat(Stationing.whole().isPresentOn(MONDAY)).isTrue();
        assertThat(Stationing.permanent().isPresentOn(MONDAY)).isTrue();
        assertThat(Stationing.rotating(TUESDAYS).isPresentOn(MONDAY)).isTrue();
        assertThat(Stationing.rotating(TUESDAYS).isPresentOn(MONDAY.plusDays(7)))
                .isFalse();
        assertThat(Stationing.onCall(30).isPresentOn(MONDAY)).isFalse();
        assertThat(Stationing.away().isPresentOn(MONDAY)).isFalse();
    }

    @Test
    void a_roster_belongs_to_rotating_and_a_response_time_to_on_call() {
        assertThatThrownBy(() -> new Stationing(StationingKind.ROTATING, Optional.empty(), Optional.of(30)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .containsExactly("stationing.roster", "stationing.responseMinutes"));
        assertThatThrownBy(() -> new Stationing(StationingKind.ON_CALL, Optional.of(TUESDAYS), Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.faults()).hasSize(2));
        assertThatThrownBy(() -> Stationing.onCall(0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Stationing.onCall(Stationing.MAX_RESPONSE + 1))
                .isInstanceOf(InvalidInputException.class);
        assertThat(Stationing.onCall(Stationing.MAX_RESPONSE).responseMinutes()).contains(10_080);
    }

    @Test
    void an_empty_or_contradictory_roster_is_refused() {
        assertThatThrownBy(() -> Roster.every(Set.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Roster(Set.of(), Set.of(MONDAY), Set.of(MONDAY)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2026-03-02");
    }
}
