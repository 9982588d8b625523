package dev.yidi.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long what is kept. */
class RetentionScheduleTest {
    private static final LocalDate ENDED = LocalDate.of(2026, 2, 28);
    private static final RetentionSchedule PUBLISHED = RetentionSchedule.published();

    @Test
    void what_the_law_numbers_is_in_the_shipped_schedule() {
        assertThat(PUBLISHED.keptUntil(RecordClass.NETWORK_LOG, ENDED)).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(PUBLISHED.keptUntil(RecordClass.IMPACT_ASSESSMENT, ENDED)).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(PUBLISHED.keptUntil(RecordClass.DISCLOSURE_RECORD, ENDED)).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(PUBLISHED.rules().stream()
                        .filter(rule -> rule.origin() == RuleOrigin.LAW)
                        .map(RetentionRule::basis))
                .containsExactlyInAnyOrder(
                        new Citation("网络数据安全管理条例(2024)", "12"),
                        new Citation("个人信息保护法(2021)", "56"),
                        new Citation("网络安全法(2025)", "23(3)"));
    }

    @Test
    void the_longest_of_the_rules_that_apply_counts() {
        RetentionDates plain = PUBLISHED.dates(ENDED, EndKind.RESOLVED, Set.of(RecordClass.CASE_FILE));
        assertThat(plain.due()).isEqualTo(LocalDate.of(2031, 2, 28));
        assertThat(plain.lawful()).isEqualTo(ENDED);
        RetentionDates agreed = PUBLISHED.dates(
                ENDED, EndKind.AGREED, EnumSet.of(RecordClass.CASE_FILE, RecordClass.MEDIATION_ARCHIVE));
        assertThat(agreed.due()).isEqualTo(LocalDate.of(2036, 2, 28));
        assertThat(agreed.applied()).extracting(RetentionRule::id).contains("agreement", "case-file");
    }

    @Test
    void an_archive_the_law_asks_for_is_kept_whatever_the_ground() {
        RetentionDates agreed = PUBLISHED.dates(
                ENDED, EndKind.AGREED, EnumSet.of(RecordClass.CASE_FILE, RecordClass.MEDIATION_ARCHIVE));
        assertThat(agreed.lawful()).isEqualTo(LocalDate.of(2036, 2, 28));
    }

    @Test
    void nothing_is_due_before_the_law_lets_it_be_and_every_end_has_a_period() {
        for (EndKind end : EndKind.values()) {
            for (Set<RecordClass> records : List.of(
                    EnumSet.of(RecordClass.CASE_FILE),
                    EnumSet.of(RecordClass.CASE_FILE, RecordClass.SEALED_REPORT),
                    EnumSet.of(RecordClass.CASE_FILE, RecordClass.MEDIATION_ARCHIVE))) {
                RetentionDates dates = PUBLISHED.dates(ENDED, end, records);
                assertThat(dates.due()).isAfter(ENDED).isAfterOrEqualTo(dates.lawful());
                assertThat(dates.isDue(dates.due())).isTrue();
                assertThat(dates.isDue(dates.due().minusDays(1))).isFalse();
            }
        }
    }

    @Test
    void a_schedule_without_a_period_for_an_end_is_refused_by_name() {
        assertThatThrownBy(() -> read("x CASE_FILE AGREED 1 year COUNTY 个人信息保护法(2021) art. 19"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .hasSize(EndKind.values().length - 1)
                                .extracting(Fault::code)
                                .containsOnly("privacy.retention.missing"));
    }

    @Test
    void a_bad_text_is_refused_with_every_faulty_line() {
        assertThatThrownBy(() -> read("""
                        # a note
                        x CASE_FILE all 0 years COUNTY 某法 art. 1
                        y NOTHING all 1 year LAW 某法 art. 1
                        z CASE_FILE all 1 year
                        """))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::path)
                                .containsExactly("line 2", "line 3", "line 4"));
    }

    @Test
    void a_name_given_twice_is_refused() {
        String line = "x CASE_FILE all 1 year COUNTY 某法 art. 1\n";
        assertThatThrownBy(() -> read(line + line))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly("privacy.retention.twice"));
    }

    @Test
    void periods_are_written_as_they_are_read() {
        for (String words : List.of("1 year", "10 years", "6 months", "18 months")) {
            assertThat(RetentionText.period(RetentionText.period(words))).isEqualTo(words);
        }
        assertThat(RetentionText.period(Period.ofMonths(24))).isEqualTo("2 years");
    }

    private static RetentionSchedule read(String text) {
        return RetentionText.read(new StringReader(text));
    }
}
