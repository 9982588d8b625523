package dev.yidi.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Reason;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window of thirty days as the rules and the work calendar give it. */
class EligibilityWindowTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Limit WINDOW =
            RuleSet.national2022().limit(new LimitId("JC_APPLY")).orElseThrow();

    @Test
    void the_window_opens_with_the_effect_and_closes_with_the_application() {
        assertThat(WINDOW.start()).isEqualTo(Milestone.AGREEMENT_EFFECTIVE);
        assertThat(WINDOW.stops()).containsExactly(Milestone.CONFIRMATION_APPLIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 2026-03-02",
        "2026-02-12, 2026-03-16",
        "2026-09-19, 2026-10-19",
        "2026-09-30, 2026-10-30",
        "2024-09-12, 2024-10-12"
    })
    void an_application_on_the_last_day_is_in_time_and_one_day_later_is_not(LocalDate effect, LocalDate last) {
        Instant tookEffect = effect.atTime(16, 30).atZone(ZONE).toInstant();
        LocalDate lastDay = DueDates.of(tookEffect, WINDOW.span(), WINDOW.roll(), WorkCalendar.published(), ZONE)
                .date();

        assertThat(lastDay).isEqualTo(last);
        assertThat(Eligibility.check(Requests.between(effect, lastDay), lastDay))
                .isEmpty();
        assertThat(Eligibility.check(Requests.between(effect, lastDay.plusDays(1)), lastDay))
                .extracting(Reason::code)
                .containsExactly("court.confirmation.expired");
    }
}
