package dev.yidi.core.time;

import static dev.yidi.core.time.Fixtures.SHANGHAI;
import static dev.yidi.core.time.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private final WorkCalendar calendar = WorkCalendar.published();

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 2026-02-06, 2026-02-10, 2026-02-14, 2026-02-14, 2026-03-01, 2026-03-02, 2026-03-31, 2026-03-31",
        "2026-02-12, 2026-02-26, 2026-02-28, 2026-02-27, 2026-02-27, 2026-03-14, 2026-03-16, 2026-04-13, 2026-04-13",
        "2026-04-30, 2026-05-11, 2026-05-13, 2026-05-15, 2026-05-15, 2026-05-30, 2026-06-01, 2026-06-29, 2026-06-29",
        "2026-09-19, 2026-09-24, 2026-09-29, 2026-10-04, 2026-10-08, 2026-10-19, 2026-10-19, 2026-11-18, 2026-11-18",
        "2026-09-30, 2026-10-13, 2026-10-15, 2026-10-15, 2026-10-15, 2026-10-30, 2026-10-30, 2026-11-29, 2026-11-30",
        "2024-09-12, 2024-09-20, 2024-09-24, 2024-09-27, 2024-09-27, 2024-10-12, 2024-10-12, 2024-11-11, 2024-11-11"
    })
    void every_published_vector_holds(
            LocalDate start,
            LocalDate workingDays5,
            LocalDate workingDays7,
            LocalDate days15,
            LocalDate days15Rolled,
            LocalDate days30,
            LocalDate days30Rolled,
            LocalDate days60,
            LocalDate days60Rolled) {
        assertEnds(start, Span.workingDays(5), RollPolicy.NONE, workingDays5);
        assertEnds(start, Span.workingDays(7), RollPolicy.NONE, workingDays7);
        assertEnds(start, Span.workingDays(5), RollPolicy.FORWARD, workingDays5);
        assertEnds(start, Span.days(15), RollPolicy.NONE, days15);
        assertEnds(start, Span.days(15), RollPolicy.FORWARD, days15Rolled);
        assertEnds(start, Span.days(30), RollPolicy.NONE, days30);
        assertEnds(start, Span.days(30), RollPolicy.FORWARD, days30Rolled);
        assertEnds(start, Span.days(60), RollPolicy.NONE, days60);
        assertEnds(start, Span.days(60), RollPolicy.FORWARD, days60Rolled);
    }

    /** The hour of the start act makes no difference: its day is not counted as a whole. */
    private void assertEnds(LocalDate start, Span span, RollPolicy roll, LocalDate expected) {
        for (LocalTime time : new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.MAX}) {
            DueDate due = DueDates.of(start.atTime(time).atZone(SHANGHAI).toInstant(), span, roll, calendar, SHANGHAI);
            assertThat(due)
                    .as("%s %s + %s %s", start, time, span, roll)
                    .isEqualTo(new DueDate(
                            expected,
                            expected.plusDays(1).atStartOfDay(SHANGHAI).toInstant(),
                            false));
        }
    }

    @Test
    void the_last_day_ends_at_24_hours_of_the_county() {
        DueDate due = DueDates.of(at("2026-01-30T09:00"), Span.days(15), RollPolicy.NONE, calendar, SHANGHAI);
        assertThat(due.instant()).isEqualTo("2026-02-14T16:00:00Z");
        assertThat(due.allows(due.instant().minusNanos(1))).isTrue();
        assertThat(due.allows(due.instant())).isFalse();
    }

    @Test
    void the_start_day_is_that_of_the_county_not_of_greenwich() {
        DueDate due = DueDates.of(
                java.time.Instant.parse("2026-01-30T16:30:00Z"), Span.days(1), RollPolicy.NONE, calendar, SHANGHAI);
        assertThat(due.date()).isEqualTo("2026-02-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30T09:15, 24, 2026-01-31T09:15, 2026-01-31",
        "2026-01-30T00:00, 24, 2026-01-31T00:00, 2026-01-30",
        "2026-02-14T23:30, 1, 2026-02-15T00:30, 2026-02-15"
    })
    void hours_run_exactly_and_over_rest_days(String start, int hours, String end, LocalDate day) {
        DueDate due = DueDates.of(at(start), Span.hours(hours), RollPolicy.FORWARD, calendar, SHANGHAI);
        assertThat(due).isEqualTo(new DueDate(day, at(end), false));
    }
}
