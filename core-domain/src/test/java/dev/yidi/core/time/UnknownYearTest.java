package dev.yidi.core.time;

import static dev.yidi.core.time.Fixtures.SHANGHAI;
import static dev.yidi.core.time.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownYearTest {
    private static final Span FIVE = Span.workingDays(5);
    private final WorkCalendar strict = WorkCalendar.published();
    private final WorkCalendar lenient = strict.with(UnknownYearPolicy.PROVISIONAL);

    @Test
    void a_working_day_of_an_unknown_year_is_refused_by_name() {
        assertThatThrownBy(() -> strict.isWorkday(LocalDate.of(2012, 3, 5)))
                .isInstanceOfSatisfying(
                        UnknownYearException.class, e -> assertThat(e.year()).isEqualTo(2012))
                .hasMessageContaining("2012")
                .hasMessageContaining("2014-2026.1");
        assertThatThrownBy(() -> strict.nextWorkdayOnOrAfter(LocalDate.of(2027, 5, 1)))
                .isInstanceOf(UnknownYearException.class);
    }

    @Test
    void counting_into_an_unknown_year_is_refused_and_up_to_its_eve_is_not() {
        LocalDate start = LocalDate.of(2026, 12, 28);
        assertThat(strict.plusWorkingDays(start, 3)).isEqualTo("2026-12-31");
        assertThatThrownBy(() -> strict.plusWorkingDays(start, 4)).isInstanceOf(UnknownYearException.class);
        assertThatThrownBy(() -> strict.workingDaysBetween(start, LocalDate.of(2027, 1, 1)))
                .isInstanceOf(UnknownYearException.class);
        assertThat(strict.workingDaysBetween(LocalDate.of(2013, 12, 31), LocalDate.of(2014, 1, 2)))
                .as("the start day is not looked at")
                .isEqualTo(1);
    }

    @Test
    void calendar_days_without_roll_need_no_calendar() {
        DueDate due = DueDates.of(at("2012-03-05T10:00"), Span.days(15), RollPolicy.NONE, strict, SHANGHAI);
        assertThat(due.date()).isEqualTo("2012-03-20");
        assertThat(due.provisional()).isFalse();
        assertThatThrownBy(
                        () -> DueDates.of(at("2012-03-05T10:00"), Span.days(15), RollPolicy.FORWARD, strict, SHANGHAI))
                .isInstanceOf(UnknownYearException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-09-30T10:00, 2011-10-07",
        "2013-12-30T10:00, 2014-01-07",
        "2026-12-30T10:00, 2027-01-06",
        "2027-03-01T10:00, 2027-03-08"
    })
    void a_due_date_that_rests_on_an_unknown_year_is_marked_provisional(String start, LocalDate date) {
        DueDate due = DueDates.of(at(start), FIVE, RollPolicy.NONE, lenient, SHANGHAI);
        assertThat(due.date()).isEqualTo(date);
        assertThat(due.provisional()).isTrue();
    }

    @Test
    void late_december_is_provisional_until_the_next_notice_is_held() {
        assertThat(strict.isProvisional(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(strict.isProvisional(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(strict.isProvisional(LocalDate.of(2025, 12, 25))).isFalse();
        DueDate due = DueDates.of(at("2026-12-23T10:00"), Span.workingDays(2), RollPolicy.NONE, strict, SHANGHAI);
        assertThat(due.date()).isEqualTo("2026-12-25");
        assertThat(due.provisional()).isTrue();
        assertThat(DueDates.of(at("2026-12-23T10:00"), Span.workingDays(1), RollPolicy.NONE, strict, SHANGHAI)
                        .provisional())
                .isFalse();
    }

    @Test
    void a_roll_onto_unknown_days_is_provisional() {
        DueDate rolled = DueDates.of(at("2026-12-18T10:00"), Span.days(15), RollPolicy.FORWARD, lenient, SHANGHAI);
        assertThat(rolled.date()).isEqualTo("2027-01-04");
        assertThat(rolled.provisional()).isTrue();
    }

    @Test
    void a_new_year_is_loaded_beside_the_published_ones_and_settles_what_was_open() {
        WorkCalendar next = WorkCalendar.read(new StringReader("""
                # made up for the test
                calendar 2027.1
                year 2027
                  notice https://www.gov.cn/example-2027
                  rest 2026-12-31..01-02 元旦
                  work 2026-12-27 元旦
                """));
        WorkCalendar joined = strict.and(next);

        assertThat(joined.version()).isEqualTo("2014-2026.1+2027.1");
        assertThat(joined.years()).hasSize(14).contains(2014, 2027);
        assertThat(joined.isWorkday(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(joined.isWorkday(LocalDate.of(2026, 12, 27))).isTrue();
        assertThat(joined.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(strict.isWorkday(LocalDate.of(2026, 12, 31)))
                .as("the published calendar itself has not changed")
                .isTrue();
        DueDate due = DueDates.of(at("2026-12-25T10:00"), FIVE, RollPolicy.NONE, joined, SHANGHAI);
        assertThat(due.date()).as("27 works; 31 to 2 rest").isEqualTo("2027-01-04");
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void a_newer_text_replaces_the_same_year() {
        WorkCalendar corrected = WorkCalendar.read(
                new StringReader("calendar 2026.2\nyear 2026\nnotice https://www.gov.cn/x\nrest 01-01 元旦\n"));
        assertThat(strict.and(corrected).isWorkday(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(strict.isWorkday(LocalDate.of(2026, 1, 2))).isFalse();
    }

    @Test
    void the_policy_survives_joining() {
        assertThat(lenient.and(strict).policy()).isEqualTo(UnknownYearPolicy.PROVISIONAL);
        assertThat(strict.and(lenient).policy()).isEqualTo(UnknownYearPolicy.FAIL);
    }

    @Test
    void a_clock_that_ended_in_a_known_year_can_be_read_in_an_unknown_one() {
        ClockLedger clock = Fixtures.clock(FIVE, "2026-03-02T09:00");
        ClockStatus status = clock.statusAt(at("2029-01-01T00:00"), strict, SHANGHAI);
        assertThat(status.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(status.unitsUsed()).isEqualTo(5);
    }
}
