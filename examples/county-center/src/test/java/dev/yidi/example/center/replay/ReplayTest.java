package dev.yidi.example.center.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.indicator.CaseFacts;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.indicator.Ratio;
import dev.yidi.core.indicator.Timeliness;
import dev.yidi.core.time.LimitId;
import dev.yidi.example.center.report.Bulletin;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The figures of the sample, counted by hand. Its messages, with the days to their replies and the ends of their limits:
 *
 * <pre>
 * a1 request       2018-03-05   4 days   60 days in time                      promise 15 working days in time
 * a2 consultation  2018-03-05  21 days   15 days: 03-20, late                 promise  5 working days: 03-12, late
 * a3 wage claim    2018-04-02  56 days   60 days in time                      promise 15 working days: 04-24, late
 * a4 request       2018-05-07  no reply  60 days: 07-06, open and late        promise 15 working days: 05-28, late
 * a5 report        2018-08-01  30 days   60 days in time                      promise 30 working days in time
 * a6 request       2018-08-27  no reply  not due on 2018-08-31                not due
 * a7 request       2013-12-30   3 days   60 days in time                      promise in time, provisional
 * </pre>
 */
class ReplayTest {
    private static final Stores STORES = new InMemoryStores();
    private static Bulletin bulletin;
    private static Figures figures;

    @BeforeAll
    static void replay() {
        bulletin = Samples.replay(Samples.messages(), STORES);
        figures = bulletin.figures();
    }

    private Map<String, CaseFacts> byRow() {
        return figures.cases().stream()
                .collect(Collectors.toMap(
                        facts -> bulletin.rows().get(facts.id()).id(), facts -> facts));
    }

    private List<String> rows(Norm norm, Timeliness timeliness) {
        return figures.cases(norm, timeliness).stream()
                .map(id -> bulletin.rows().get(id).id())
                .sorted()
                .toList();
    }

    @Test
    void every_message_that_could_be_read_is_a_case() {
        assertThat(figures.received()).isEqualTo(7);
        assertThat(figures.concluded()).isEqualTo(5);
        assertThat(figures.open()).isEqualTo(2);
    }

    @Test
    void figures_are_counted_at_the_last_moment_of_the_file() {
        assertThat(bulletin.asOf()).isEqualTo(Instant.parse("2018-08-31T01:00:00Z"));
    }

    @Test
    void kinds_follow_the_keyword_rules() {
        assertThat(byRow().values())
                .extracting(facts -> bulletin.rows().get(facts.id()).id() + " " + facts.kind())
                .containsExactlyInAnyOrder(
                        "a1 " + CaseKind.REQUEST,
                        "a2 " + CaseKind.CONSULTATION,
                        "a3 " + CaseKind.PETITION,
                        "a4 " + CaseKind.REQUEST,
                        "a5 " + CaseKind.REPORT,
                        "a6 " + CaseKind.REQUEST,
                        "a7 " + CaseKind.REQUEST);
    }

    @Test
    void against_the_statutory_limit_four_are_on_time_two_late_one_not_due() {
        assertThat(rows(Norm.STATUTORY, Timeliness.ON_TIME)).containsExactly("a1", "a3", "a5", "a7");
        assertThat(rows(Norm.STATUTORY, Timeliness.LATE)).containsExactly("a2", "a4");
        assertThat(rows(Norm.STATUTORY, Timeliness.NOT_DUE)).containsExactly("a6");
        assertThat(figures.onTime(Norm.STATUTORY)).isEqualTo(new Ratio(4, 6));
    }

    @Test
    void against_the_promise_three_are_on_time_three_late_one_not_due() {
        assertThat(rows(Norm.PROMISE, Timeliness.ON_TIME)).containsExactly("a1", "a5", "a7");
        assertThat(rows(Norm.PROMISE, Timeliness.LATE)).containsExactly("a2", "a3", "a4");
        assertThat(rows(Norm.PROMISE, Timeliness.NOT_DUE)).containsExactly("a6");
    }

    @Test
    void the_median_of_3_4_21_30_56_days_is_21_and_nine_tenths_is_56() {
        assertThat(figures.daysToReply(50)).contains(21L);
        assertThat(figures.daysToReply(90)).contains(56L);
    }

    @Test
    void rungs_fire_as_the_days_pass_and_no_further() {
        assertThat(byRow().get("a2").rungs())
                .containsOnly(
                        Map.entry(RungAction.REMIND, 1),
                        Map.entry(RungAction.URGE, 1),
                        Map.entry(RungAction.RAISE, 1),
                        Map.entry(RungAction.SUPERVISE, 1));
        assertThat(byRow().get("a3").rungs())
                .containsOnly(
                        Map.entry(RungAction.REMIND, 1), Map.entry(RungAction.URGE, 1), Map.entry(RungAction.RAISE, 1));
        assertThat(byRow().get("a4").rungs()).hasSize(5).containsEntry(RungAction.LIST, 1);
        assertThat(figures.rungs())
                .containsOnly(
                        Map.entry(RungAction.REMIND, 3L),
                        Map.entry(RungAction.URGE, 3L),
                        Map.entry(RungAction.RAISE, 3L),
                        Map.entry(RungAction.SUPERVISE, 2L),
                        Map.entry(RungAction.LIST, 1L));
    }

    @Test
    void limits_of_2022_are_laid_on_a_petition_of_2018() {
        assertThat(byRow().get("a3").duties())
                .filteredOn(duty -> duty.limit().equals(new LimitId("XF_HANDLE")))
                .singleElement()
                .satisfies(duty -> assertThat(duty.statutory()).isEqualTo(Timeliness.ON_TIME));
    }

    @Test
    void a_place_named_in_the_text_is_the_place_of_the_case() {
        String place = byRow().get("a1").place().value();

        assertThat(Samples.PROFILE.territory().get(byRow().get("a1").place()).name())
                .isEqualTo("桐君街道");
        assertThat(byRow().get("a2").place().value()).isNotEqualTo(place).startsWith("330122");
    }

    @Test
    void every_case_and_every_journal_is_sound() {
        assertThat(bulletin.verdict().isSound()).isTrue();
        assertThat(supervised()).isNotEmpty();
        assertThat(bulletin.verdict().files())
                .as("cases and one supervision for each clock whose rungs asked for it")
                .isEqualTo(7 + supervised().size());
    }

    /** The cases and clocks of which a rung asked for supervision. */
    private static Set<String> supervised() {
        return STORES.journal().follow(FeedPosition.start(), 1_000).entries().stream()
                .filter(entry -> entry.type().equals("rung-fired"))
                .filter(entry -> entry.body().matches(".*\"action\":\"(SUPERVISE|LIST)\".*"))
                .map(entry -> entry.fileId() + entry.body().replaceAll(".*(\"clock\":\"[^\"]*\").*", "$1"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void what_was_not_taken_or_not_whole_is_named_by_line() {
        assertThat(bulletin.remarks()).extracting(Bulletin.Remark::line).containsExactly(5, 7, 8, 9, 13, 16);
        assertThat(bulletin.remarks()).filteredOn(Bulletin.Remark::taken).hasSize(1);
    }

    @Test
    void a_year_without_calendar_is_named_in_the_notes() {
        assertThat(bulletin.notes()).extracting(Bulletin.Note::english).anyMatch(note -> note.contains("[2013]"));
    }
}
