package dev.yidi.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    private static final TimeRange MORNING = TimeRange.parse("08:30-12:00");
    private static final TimeRange AFTERNOON = TimeRange.parse("14:00-17:30");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 5, 9);
    private static final LocalDate PLAIN_SATURDAY = LocalDate.of(2026, 5, 16);

    private static boolean isWorkday(LocalDate date) {
        boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(date.getDayOfWeek());
        return date.equals(MAKE_UP_SATURDAY) || !(date.equals(FRIDAY) || weekend);
    }

    @Test
    void a_window_keeps_its_hours_on_working_days() {
        OpeningHours hours = OpeningHours.weekdays(MORNING, AFTERNOON);
        LocalDate thursday = FRIDAY.minusDays(1);
        assertThat(hours.on(thursday, OpeningHoursTest::isWorkday)).containsExactly(MORNING, AFTERNOON);
        assertThat(hours.isOpenAt(thursday.atTime(8, 30), OpeningHoursTest::isWorkday))
                .isTrue();
        assertThat(hours.isOpenAt(thursday.atTime(12, 0), OpeningHoursTest::isWorkday))
                .isFalse();
        assertThat(hours.isOpenAt(thursday.atTime(13, 59), OpeningHoursTest::isWorkday))
                .isFalse();
        assertThat(hours.isOpenAt(thursday.atTime(17, 29), OpeningHoursTest::isWorkday))
                .isTrue();
    }

    @Test
    void it_is_closed_on_holidays_and_open_on_make_up_days() {
        OpeningHours hours = OpeningHours.weekdays(MORNING);
        assertThat(hours.on(FRIDAY, OpeningHoursTest::isWorkday)).isEmpty();
        assertThat(hours.on(PLAIN_SATURDAY, OpeningHoursTest::isWorkday)).isEmpty();
        assertThat(hours.on(MAKE_UP_SATURDAY, OpeningHoursTest::isWorkday)).containsExactly(MORNING);
    }

    @Test
    void a_weekday_with_hours_of_its_own_keeps_them_on_a_make_up_day() {
        OpeningHours hours = new OpeningHours(
                Map.of(DayOfWeek.MONDAY, List.of(AFTERNOON), DayOfWeek.SATURDAY, List.of(MORNING)), false);
        assertThat(hours.on(MAKE_UP_SATURDAY, OpeningHoursTest::isWorkday)).containsExactly(MORNING);
        assertThat(hours.on(PLAIN_SATURDAY, OpeningHoursTest::isWorkday)).isEmpty();
    }

    @Test
    void a_duty_desk_may_open_on_days_off_with_the_hours_of_the_weekday() {
        TimeRange allDay = TimeRange.parse("00:00-24:00");
        OpeningHours hours =
                new OpeningHours(Map.of(DayOfWeek.FRIDAY, List.of(allDay), DayOfWeek.SATURDAY, List.of(MORNING)), true);
        assertThat(hours.isOpenAt(FRIDAY.atTime(LocalTime.MAX), OpeningHoursTest::isWorkday))
                .isTrue();
        assertThat(hours.isOpenAt(FRIDAY.atStartOfDay(), OpeningHoursTest::isWorkday))
                .isTrue();
        assertThat(hours.on(PLAIN_SATURDAY, OpeningHoursTest::isWorkday)).containsExactly(MORNING);
        assertThat(hours.on(PLAIN_SATURDAY.plusDays(1), OpeningHoursTest::isWorkday))
                .isEmpty();
    }

    @Test
    void overlapping_hours_and_no_hours_at_all_are_refused() {
        assertThatThrownBy(() -> OpeningHours.weekdays(AFTERNOON, MORNING))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .hasSize(5)
                                .extracting(Fault::path)
                                .contains("hours.MONDAY[1]", "hours.FRIDAY[1]"));
        assertThatThrownBy(() -> OpeningHours.weekdays(TimeRange.parse("08:00-24:00"), TimeRange.parse("09:00-10:00")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(OpeningHours::weekdays).isInstanceOf(InvalidInputException.class);
        assertThat(OpeningHours.weekdays(TimeRange.parse("08:00-12:00"), TimeRange.parse("12:00-13:00"))
                        .week())
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:30-12:00", "00:00-24:00", "22:00-24:00"})
    void a_range_is_written_as_it_is_read(String text) {
        assertThat(TimeRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "08:30", "8:30-12:00", "12:00-08:30", "08:30-08:30", "08:30-12:00-14:00", "24:00-24:00"})
    void a_range_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> TimeRange.parse(text)).isInstanceOf(InvalidInputException.class);
    }
}
