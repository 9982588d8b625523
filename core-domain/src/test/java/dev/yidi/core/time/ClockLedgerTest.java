package dev.yidi.core.time;

import static dev.yidi.core.time.Fixtures.SHANGHAI;
import static dev.yidi.core.time.Fixtures.at;
import static dev.yidi.core.time.Fixtures.clock;
import static dev.yidi.core.time.Fixtures.limit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockLedgerTest {
    private static final ExtensionRule BY_HEAD =
            new ExtensionRule("ORGAN_HEAD", Optional.of(Span.days(30)), Optional.of(2));

    private final WorkCalendar calendar = WorkCalendar.published();

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:00, 2026-03-04T17:00, 2026-03-12, within one day gives nothing back",
        "2026-03-04T10:00, 2026-03-05T10:00, 2026-03-13, over one night gives one day back",
        "2026-03-04T23:59, 2026-03-05T00:00, 2026-03-13, standing still at the end of the 4th",
        "2026-03-04T00:00, 2026-03-05T00:00, 2026-03-13, the whole of the 4th",
        "2026-03-04T00:00, 2026-03-04T23:59, 2026-03-12, running again at the end of the 4th",
        "2026-03-02T10:00, 2026-03-04T10:00, 2026-03-13, the start day is not counted and not given back",
        "2026-03-03T10:00, 2026-03-10T10:00, 2026-03-19, a week",
        "2026-03-12T23:00, 2026-03-20T10:00, 2026-03-20, on the last evening",
        "2026-03-13T00:00, 2026-03-20T10:00, 2026-03-12, after the due instant heals nothing"
    })
    void a_day_is_given_back_when_the_clock_stood_still_at_its_end(
            String paused, String resumed, LocalDate due, String why) {
        ClockLedger ledger = pausedAndResumed(clock(Span.days(10), "2026-03-02T09:00"), paused, resumed);
        assertThat(ledger.due(calendar, SHANGHAI).date()).as(why).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T10:00, 2026-02-24T09:00, 2026-02-28, 13 and make-up Saturday 14 given back and no holiday",
        "2026-02-14T18:00, 2026-02-23T09:00, 2026-02-27, only make-up Saturday 14",
        "2026-02-15T00:00, 2026-02-24T00:00, 2026-02-26, a pause over the holiday gives nothing back"
    })
    void a_pause_gives_back_working_days_only_where_they_are_counted(
            String paused, String resumed, LocalDate due, String why) {
        ClockLedger ledger = pausedAndResumed(clock(Span.workingDays(5), "2026-02-12T09:00"), paused, resumed);
        assertThat(ledger.due(calendar, SHANGHAI).date()).as(why).isEqualTo(due);
    }

    @Test
    void hours_are_given_back_exactly() {
        ClockLedger ledger =
                pausedAndResumed(clock(Span.hours(24), "2026-03-02T09:00"), "2026-03-02T10:30", "2026-03-02T12:15");
        assertThat(ledger.due(calendar, SHANGHAI).instant()).isEqualTo(at("2026-03-03T10:45"));
        ClockStatus status = ledger.statusAt(at("2026-03-02T13:00"), calendar, SHANGHAI);
        assertThat(status.consumed()).isEqualTo(Duration.ofMinutes(135));
        assertThat(status.unitsUsed()).isEqualTo(2);
        assertThat(status.unitsLeft()).isEqualTo(22);
    }

    @Test
    void while_it_stands_still_the_due_date_moves_with_the_day() {
        ClockLedger ledger = clock(Span.days(10), "2026-03-02T09:00")
                .pause(PauseReason.HEARING, at("2026-03-04T10:00"))
                .orElseThrow();
        assertThat(ledger.isPaused()).isTrue();
        assertThat(ledger.due(calendar, SHANGHAI).date()).isEqualTo("2026-03-12");
        ClockStatus status = ledger.statusAt(at("2026-04-01T10:00"), calendar, SHANGHAI);
        assertThat(status.state()).isEqualTo(ClockState.PAUSED);
        assertThat(status.due().date()).isEqualTo("2026-04-09");
        assertThat(status.unitsUsed()).isEqualTo(1);
        assertThat(status.unitsLeft()).isEqualTo(9);
    }

    @Test
    void a_rolled_last_day_rolls_on_when_the_clock_stands_still_at_its_end() {
        Limit rolling = limit(Span.days(5), RollPolicy.FORWARD, Optional.empty());
        ClockLedger ledger = ClockLedger.start(new ClockId("c1"), rolling, at("2026-03-02T09:00"));
        assertThat(ledger.due(calendar, SHANGHAI).date()).isEqualTo("2026-03-09");
        ClockLedger paused = pausedAndResumed(ledger, "2026-03-08T10:00", "2026-03-14T10:00");
        assertThat(paused.due(calendar, SHANGHAI).date()).isEqualTo("2026-03-16");
        ClockStatus status = paused.statusAt(at("2026-03-15T10:00"), calendar, SHANGHAI);
        assertThat(status.state()).isEqualTo(ClockState.RUNNING);
        assertThat(status.remaining()).isEqualTo(Duration.ZERO);
    }

    @Test
    void states_follow_from_the_ledger() {
        ClockLedger ledger = clock(Span.days(10), "2026-03-02T09:00");
        assertThat(state(ledger, "2026-03-12T23:59:59.999999999")).isEqualTo(ClockState.RUNNING);
        assertThat(state(ledger, "2026-03-13T00:00")).isEqualTo(ClockState.OVERDUE);
        ClockLedger met =
                ledger.stop(Milestone.CONCLUDED, at("2026-03-12T23:59")).orElseThrow();
        assertThat(state(met, "2026-05-01T00:00")).isEqualTo(ClockState.MET);
        assertThat(state(met, "2026-03-05T00:00")).as("before it was stopped").isEqualTo(ClockState.RUNNING);
        assertThat(met.stoppedAt()).contains(at("2026-03-12T23:59"));
        ClockLedger missed =
                ledger.stop(Milestone.CLOSED, at("2026-03-13T00:00")).orElseThrow();
        assertThat(state(missed, "2026-03-13T00:00")).isEqualTo(ClockState.MISSED);
        ClockLedger lapsed =
                ledger.lapse("case.reclassified", at("2026-03-20T00:00")).orElseThrow();
        assertThat(state(lapsed, "2026-03-21T00:00")).isEqualTo(ClockState.LAPSED);
        assertThat(lapsed.isEnded()).isTrue();
        assertThat(lapsed.isStopped()).isFalse();
    }

    @Test
    void stopping_ends_a_pause() {
        ClockLedger ledger = clock(Span.days(3), "2026-03-02T09:00")
                .pause(PauseReason.APPRAISAL, at("2026-03-03T10:00"))
                .then(paused -> paused.stop(Milestone.CONCLUDED, at("2026-03-20T10:00")))
                .orElseThrow();
        assertThat(ledger.isPaused()).isFalse();
        assertThat(ledger.due(calendar, SHANGHAI).date()).isEqualTo("2026-03-22");
        assertThat(state(ledger, "2026-04-20T10:00")).isEqualTo(ClockState.MET);
    }

    @Test
    void the_promise_is_a_second_stricter_norm() {
        ClockLedger ledger =
                ClockLedger.start(new ClockId("c1"), limit(Span.days(15)), Span.workingDays(5), at("2026-03-02T09:00"));
        assertThat(ledger.promisedDue(calendar, SHANGHAI).date()).isEqualTo("2026-03-09");
        assertThat(ledger.due(calendar, SHANGHAI).date()).isEqualTo("2026-03-17");
        ClockLedger stopped =
                ledger.stop(Milestone.CONCLUDED, at("2026-03-10T09:00")).orElseThrow();
        ClockStatus status = stopped.statusAt(at("2026-03-11T09:00"), calendar, SHANGHAI);
        assertThat(status.state()).isEqualTo(ClockState.MET);
        assertThat(status.promiseState()).isEqualTo(ClockState.MISSED);
    }

    @Test
    void a_promise_that_would_be_later_than_the_limit_is_the_limit() {
        ClockLedger ledger =
                ClockLedger.start(new ClockId("c1"), limit(Span.days(5)), Span.workingDays(5), at("2026-02-13T09:00"));
        assertThat(ledger.promisedDue(calendar, SHANGHAI)).isEqualTo(ledger.due(calendar, SHANGHAI));
    }

    @Test
    void an_extension_grows_the_limit_and_leaves_the_promise() {
        ClockLedger ledger = ClockLedger.start(new ClockId("c1"), extendable(), Span.days(40), at("2026-03-02T09:00"));
        ClockLedger extended =
                extend(ledger, Span.days(30), "ORGAN_HEAD", "2026-04-20T09:00").orElseThrow();
        assertThat(extended.budget()).isEqualTo(Span.days(90));
        assertThat(extended.due(calendar, SHANGHAI).date()).isEqualTo("2026-05-31");
        assertThat(extended.promisedDue(calendar, SHANGHAI).date()).isEqualTo("2026-04-11");
        assertThat(ledger.entries()).as("the old ledger has not changed").isEmpty();
    }

    @Test
    void a_refused_extension_names_every_reason_and_the_law() {
        ClockLedger ledger = ClockLedger.start(new ClockId("c1"), extendable(), at("2026-03-02T09:00"));
        ClockLedger twice = extend(ledger, Span.days(10), "ORGAN_HEAD", "2026-03-20T09:00")
                .then(once -> extend(once, Span.days(10), "ORGAN_HEAD", "2026-03-21T09:00"))
                .orElseThrow();
        Outcome<ClockLedger> refused = extend(twice, Span.days(11), "CLERK", "2026-07-01T09:00");
        assertThat(codes(refused))
                .containsExactlyInAnyOrder(
                        "clock.extend.wrong-grantor",
                        "clock.extend.over-cap",
                        "clock.extend.grants-used-up",
                        "clock.extend.overdue");
        assertThat(refused.reasons())
                .allSatisfy(reason -> assertThat(reason.basis()).containsExactly(Fixtures.BASIS));
        assertThat(codes(extend(twice, Span.workingDays(1), "ORGAN_HEAD", "2026-03-22T09:00")))
                .containsExactly("clock.extend.other-unit");
        assertThat(codes(extend(clock(Span.days(5), "2026-03-02T09:00"), Span.days(1), "PARTIES", "2026-03-03T09:00")))
                .containsExactly("clock.extend.not-extendable");
    }

    @Test
    void an_extension_in_time_only_because_of_a_pause_is_granted() {
        ClockLedger ledger = ClockLedger.start(new ClockId("c1"), extendable(), at("2026-03-02T09:00"));
        ClockLedger paused =
                ledger.pause(PauseReason.HEARING, at("2026-04-30T09:00")).orElseThrow();
        assertThat(extend(paused, Span.days(5), "ORGAN_HEAD", "2026-06-30T09:00")
                        .isGranted())
                .isTrue();
        assertThat(codes(extend(ledger, Span.days(5), "ORGAN_HEAD", "2026-06-30T09:00")))
                .containsExactly("clock.extend.overdue");
    }

    @Test
    void other_refusals_name_every_reason() {
        Limit hearingOnly = limit(Span.days(30), RollPolicy.NONE, Optional.empty(), Set.of(PauseReason.HEARING));
        ClockLedger paused = ClockLedger.start(new ClockId("c1"), hearingOnly, at("2026-03-02T09:00"))
                .pause(PauseReason.HEARING, at("2026-03-05T09:00"))
                .orElseThrow();
        assertThat(codes(paused.pause(PauseReason.APPRAISAL, at("2026-03-04T09:00"))))
                .containsExactlyInAnyOrder(
                        "clock.before-last-entry", "clock.pause.already-paused", "clock.pause.reason-not-allowed");
        assertThat(codes(paused.stop(Milestone.RECEIVED, at("2026-03-06T09:00"))))
                .containsExactly("clock.stop.other-act");
        ClockLedger ended =
                paused.stop(Milestone.CLOSED, at("2026-03-06T09:00")).orElseThrow();
        assertThat(codes(ended.resume(at("2026-03-07T09:00"))))
                .containsExactlyInAnyOrder("clock.ended", "clock.resume.not-paused");
        assertThat(codes(ended.lapse("case.withdrawn", at("2026-03-07T09:00")))).containsExactly("clock.ended");
        assertThat(codes(clock(Span.days(5), "2026-03-02T09:00").resume(at("2026-03-01T09:00"))))
                .containsExactlyInAnyOrder("clock.before-last-entry", "clock.resume.not-paused");
    }

    @Test
    void entries_that_cannot_have_happened_are_refused_with_all_faults() {
        List<ClockEntry> entries = List.of(
                new ClockEntry.Resumed(at("2026-03-03T09:00")),
                new ClockEntry.Extended(at("2026-03-01T09:00"), Span.hours(1), "PARTIES", "mediation.agreed"),
                new ClockEntry.Stopped(at("2026-03-04T09:00"), Milestone.CLOSED),
                new ClockEntry.Paused(at("2026-03-05T09:00"), PauseReason.HEARING),
                new ClockEntry.Paused(at("2026-03-06T09:00"), PauseReason.HEARING));
        assertThatThrownBy(() -> new ClockLedger(
                        new ClockId("c1"), limit(Span.days(5)), Optional.empty(), at("2026-03-02T09:00"), entries))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path())
                                .containsExactly(
                                        "entries[0]",
                                        "entries[1]",
                                        "entries[1]",
                                        "entries[3]",
                                        "entries[4]",
                                        "entries[4]"));
    }

    private Limit extendable() {
        return limit(Span.days(60), RollPolicy.NONE, Optional.of(BY_HEAD));
    }

    private Outcome<ClockLedger> extend(ClockLedger ledger, Span by, String grantor, String atLocal) {
        return ledger.extend(by, grantor, "case.complex", at(atLocal), calendar, SHANGHAI);
    }

    private ClockState state(ClockLedger ledger, String atLocal) {
        return ledger.statusAt(at(atLocal), calendar, SHANGHAI).state();
    }

    private static ClockLedger pausedAndResumed(ClockLedger ledger, String paused, String resumed) {
        return ledger.pause(PauseReason.HEARING, at(paused))
                .then(standing -> standing.resume(at(resumed)))
                .orElseThrow();
    }

    private static List<String> codes(Outcome<ClockLedger> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
