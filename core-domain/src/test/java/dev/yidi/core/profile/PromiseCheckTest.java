package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseCheckTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "60 days, 60 days, true",
        "61 days, 60 days, false",
        "15 working-days, 60 days, true",
        "40 working-days, 60 days, false",
        "5 days, 5 working-days, true",
        "6 days, 5 working-days, false",
        "24 hours, 1 day, true",
        "25 hours, 1 day, false",
        "48 hours, 2 working-days, true",
        "1 day, 48 hours, true",
        "1 day, 47 hours, false",
        "12 hours, 12 hours, true",
        "13 hours, 12 hours, false",
        "1 month, 1 month, true",
        "2 months, 1 month, false",
        "28 days, 1 month, true",
        "29 days, 1 month, false",
        "56 days, 2 months, true",
        "1 month, 31 days, true",
        "1 month, 30 days, false",
        "2 months, 62 days, true",
        "2 months, 61 days, false",
        "672 hours, 1 month, true",
        "673 hours, 1 month, false",
        "1 month, 768 hours, true",
        "1 month, 767 hours, false",
        "2 days, 72 hours, true",
        "2 days, 71 hours, false"
    })
    void spans_of_any_units_compare(String promise, String limit, boolean kept) {
        assertThat(Strictness.neverLater(Span.parse(promise), Span.parse(limit)))
                .isEqualTo(kept);
    }

    @Test
    void the_longest_run_of_working_days_decides_and_is_exact() {
        assertThat(Strictness.neverLater(Span.workingDays(5), Span.days(15))).isTrue();
        assertThat(Strictness.neverLater(Span.workingDays(5), Span.days(longest(5))))
                .isTrue();
        assertThat(Strictness.neverLater(Span.workingDays(5), Span.days(longest(5) - 1)))
                .isFalse();
    }

    @Test
    void a_promise_that_passes_ends_in_time_on_every_day_of_a_year() {
        Span promise = Span.workingDays(36);
        Span limit = Span.days(60);
        assertThat(Strictness.neverLater(promise, limit)).isTrue();
        WorkCalendar calendar = WorkCalendar.published().with(UnknownYearPolicy.PROVISIONAL);
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
            Instant start = day.atTime(9, 0).atZone(ZONE).toInstant();
            assertThat(DueDates.of(start, promise, RollPolicy.NONE, calendar, ZONE)
                            .instant())
                    .isBeforeOrEqualTo(DueDates.of(start, limit, RollPolicy.NONE, calendar, ZONE)
                            .instant());
        }
    }

    /** Counted day by day. */
    private static int longest(int workingDays) {
        WorkCalendar calendar = WorkCalendar.published();
        int longest = 0;
        for (LocalDate start = LocalDate.of(2014, 1, 1); start.getYear() < 2026; start = start.plusDays(1)) {
            int left = workingDays;
            int days = 0;
            while (left > 0) {
                days++;
                left -= calendar.isWorkday(start.plusDays(days)) ? 1 : 0;
            }
            longest = Math.max(longest, days);
        }
        return longest;
    }
}
