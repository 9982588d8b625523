package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.published();
    private final Almanac almanac = new Almanac();

    @ParameterizedTest
    @CsvSource({
        "2014, 250",
        "2015, 249",
        "2016, 250",
        "2017, 249",
        "2018, 250",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void a_year_has_the_published_number_of_working_days(int year, int workdays) {
        assertThat(calendar.with(UnknownYearPolicy.PROVISIONAL)
                        .workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workdays);
    }

    @Test
    void every_single_day_is_what_the_notices_say() {
        for (LocalDate day = Almanac.FIRST; !day.isAfter(Almanac.LAST); day = day.plusDays(1)) {
            assertThat(calendar.isWorkday(day)).as("%s", day).isEqualTo(almanac.isWorkday(day));
        }
    }

    @Test
    void counting_between_any_two_days_of_2014_to_2026_equals_counting_them_one_by_one() {
        LocalDate[] days = Almanac.FIRST.datesUntil(Almanac.LAST.plusDays(1)).toArray(LocalDate[]::new);
        boolean[] work = new boolean[days.length];
        for (int i = 0; i < days.length; i++) {
            work[i] = almanac.isWorkday(days[i]);
        }
        long wrong = 0;
        for (int start = 0; start < days.length; start++) {
            int counted = 0;
            for (int end = start; end < days.length; end++) {
                counted += end > start && work[end] ? 1 : 0;
                if (calendar.workingDaysBetween(days[start], days[end]) != counted) {
                    wrong++;
                }
            }
        }
        assertThat(days).hasSize(4748);
        assertThat(wrong).as("pairs of days counted wrongly").isZero();
    }

    @Test
    void adding_up_to_ninety_working_days_to_any_day_ends_where_stepping_day_by_day_ends() {
        LocalDate lastStart = LocalDate.of(2026, 6, 30);
        for (LocalDate start = Almanac.FIRST; !start.isAfter(lastStart); start = start.plusDays(1)) {
            LocalDate stepped = start;
            for (int n = 0; n <= 90; n++) {
                if (!calendar.plusWorkingDays(start, n).equals(stepped)) {
                    assertThat(calendar.plusWorkingDays(start, n))
                            .as("%s + %d", start, n)
                            .isEqualTo(stepped);
                }
                stepped = stepped.plusDays(1);
                while (!almanac.isWorkday(stepped)) {
                    stepped = stepped.plusDays(1);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-29, true, make-up Saturday set by the notice for 2019",
        "2018-12-31, false, Monday set by the notice for 2019",
        "2022-12-31, false, Saturday",
        "2019-05-02, false, added by a second notice",
        "2015-09-03, false, the seventieth anniversary",
        "2020-01-31, false, prolonged by a second notice",
        "2020-02-03, true, Monday after it",
        "2026-02-28, true, make-up Saturday",
        "2024-10-12, true, make-up Saturday",
        "2024-10-13, false, Sunday",
        "2026-03-02, true, ordinary Monday"
    })
    void named_days_are_known(LocalDate day, boolean workday, String why) {
        assertThat(calendar.isWorkday(day)).as(why).isEqualTo(workday);
    }

    @Test
    void the_next_working_day_on_or_after_a_rest_day_is_behind_the_holiday() {
        assertThat(calendar.nextWorkdayOnOrAfter(LocalDate.of(2026, 2, 15))).isEqualTo("2026-02-24");
        assertThat(calendar.nextWorkdayOnOrAfter(LocalDate.of(2026, 2, 14))).isEqualTo("2026-02-14");
    }

    @Test
    void counting_backwards_is_negative() {
        LocalDate early = LocalDate.of(2026, 3, 2);
        LocalDate late = LocalDate.of(2026, 3, 9);
        assertThat(calendar.workingDaysBetween(late, early)).isEqualTo(-5);
        assertThat(calendar.workingDaysBetween(early, early)).isZero();
    }

    @Test
    void a_negative_number_of_working_days_cannot_be_added() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(Almanac.FIRST, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found -1");
    }

    @Test
    void the_published_years_name_their_notices() {
        List<Integer> years = IntStream.rangeClosed(2014, 2026).boxed().toList();
        assertThat(calendar.years()).containsExactlyElementsOf(years);
        assertThat(years)
                .allSatisfy(year -> assertThat(calendar.sources(year))
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source).matches("https?://www\\.gov\\.cn/.+")));
        assertThat(calendar.sources(2019)).hasSize(2);
        assertThat(calendar.sources(2013)).isEmpty();
        assertThat(calendar.version()).isEqualTo("2014-2026.1");
    }
}
