package dev.yidi.core.time;

import static dev.yidi.core.time.Fixtures.SHANGHAI;
import static dev.yidi.core.time.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民法典 art. 202: a month ends on the day of the same number, else on its last. */
class MonthTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 1 month, 2026-02-28",
        "2024-01-31, 1 month, 2024-02-29",
        "2026-03-15, 6 months, 2026-09-15",
        "2024-02-29, 12 months, 2025-02-28",
        "2024-02-29, 24 months, 2026-02-28"
    })
    void months_end_on_the_day_of_the_same_number_or_the_last(String start, String span, LocalDate last) {
        assertThat(DueDates.of(at(start + "T09:00"), Span.parse(span), RollPolicy.NONE, CALENDAR, SHANGHAI)
                        .date())
                .isEqualTo(last);
    }

    @Test
    void a_standstill_gives_back_its_days() {
        ClockLedger clock = ClockLedger.start(new ClockId("c1"), Fixtures.limit(Span.months(6)), at("2026-03-15T09:00"))
                .pause(PauseReason.FORCE_MAJEURE, at("2026-04-01T09:00"))
                .orElseThrow()
                .resume(at("2026-04-11T09:00"))
                .orElseThrow();
        assertThat(clock.due(CALENDAR, SHANGHAI).date()).isEqualTo("2026-09-25");
    }

    @Test
    void extensions_add_months() {
        Limit limit = Fixtures.limit(
                Span.months(3),
                RollPolicy.NONE,
                Optional.of(new ExtensionRule("COURT_PRESIDENT", Optional.of(Span.months(1)), Optional.empty())));
        ClockLedger clock = ClockLedger.start(new ClockId("c1"), limit, at("2026-01-31T09:00"));
        assertThat(clock.due(CALENDAR, SHANGHAI).date()).isEqualTo("2026-04-30");
        assertThat(clock.extend(
                                Span.months(1),
                                "COURT_PRESIDENT",
                                "complex",
                                at("2026-03-01T09:00"),
                                CALENDAR,
                                SHANGHAI)
                        .orElseThrow()
                        .due(CALENDAR, SHANGHAI)
                        .date())
                .isEqualTo("2026-05-31");
    }
}
