package dev.yidi.core.escalation;

import static dev.yidi.core.escalation.Ladders.ZONE;
import static dev.yidi.core.escalation.Ladders.at;
import static dev.yidi.core.escalation.Ladders.clock;
import static dev.yidi.core.escalation.Ladders.ladder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();
    private static final Rung REMIND = Rung.before("remind", Norm.PROMISE, Span.workingDays(3), RungAction.REMIND);
    private static final Rung URGE = Rung.at("urge", Norm.PROMISE, RungAction.URGE);
    private static final Rung RAISE = Rung.after("raise", Norm.PROMISE, Span.workingDays(5), RungAction.RAISE);
    private static final Rung SUPERVISE = Rung.at("supervise", Norm.STATUTORY, RungAction.SUPERVISE);
    private static final Rung LIST = Rung.after("list", Norm.STATUTORY, Span.days(15), RungAction.LIST);

    /** Accepted Thursday 2026-04-30; 7 working days end on 2026-05-13 (three before lies the make-up Saturday 05-09), 60 days on 2026-06-29 (law tables). */
    private final ClockLedger clock = clock(Span.days(60), Optional.of(Span.workingDays(7)), at("2026-04-30T10:00:00"));

    @Test
    void the_rungs_of_a_real_clock_stand_where_the_calendar_puts_them() {
        Ladder ladder = ladder(LIST, SUPERVISE, RAISE, URGE, REMIND);

        assertThat(alarms(ladder, clock))
                .containsExactly(
                        "remind 2026-05-09T00:00",
                        "urge 2026-05-14T00:00",
                        "raise 2026-05-21T00:00",
                        "supervise 2026-06-30T00:00",
                        "list 2026-07-15T00:00");
    }

    @Test
    void a_working_day_offset_steps_over_a_holiday_backwards() {
        ClockLedger due = clock(Span.workingDays(7), Optional.empty(), at("2026-02-12T10:00:00"));

        assertThat(alarms(ladder(Rung.before("r", Norm.STATUTORY, Span.workingDays(4), RungAction.REMIND)), due))
                .as(
                        "due on the make-up Saturday 02-28; four working days before lies 02-24, the first after the festival")
                .containsExactly("r 2026-02-24T00:00");
    }

    @Test
    void after_start_counts_from_the_start_and_may_lie_behind_the_end() {
        Rung early = new Rung(
                new RungId("early"),
                Norm.STATUTORY,
                RungTrigger.AFTER_START,
                Optional.of(Span.days(3)),
                RungAction.REMIND);
        Rung late = new Rung(
                new RungId("late"),
                Norm.STATUTORY,
                RungTrigger.AFTER_START,
                Optional.of(Span.days(90)),
                RungAction.RAISE);

        assertThat(alarms(ladder(late, early), clock))
                .containsExactly("early 2026-05-04T00:00", "late 2026-07-30T00:00");
    }

    @Test
    void hours_are_exact_on_both_sides_of_the_end() {
        ClockLedger hours = clock(Span.hours(24), Optional.empty(), at("2026-04-30T10:30:00"));
        Ladder ladder = ladder(
                Rung.before("before", Norm.STATUTORY, Span.hours(2), RungAction.REMIND),
                Rung.after("after", Norm.STATUTORY, Span.hours(1), RungAction.URGE));

        assertThat(alarms(ladder, hours)).containsExactly("before 2026-05-01T08:30", "after 2026-05-01T11:30");
    }

    @Test
    void a_rung_before_the_start_fires_at_the_start() {
        Ladder ladder = ladder(Rung.before("remind", Norm.STATUTORY, Span.days(90), RungAction.REMIND));

        assertThat(alarms(ladder, clock)).containsExactly("remind 2026-04-30T10:00");
    }

    @Test
    void a_clock_without_promise_knows_no_rung_of_the_promise() {
        ClockLedger unpromised = clock(Span.days(60), Optional.empty(), at("2026-04-30T10:00:00"));

        assertThat(alarms(ladder(REMIND, URGE, SUPERVISE), unpromised)).containsExactly("supervise 2026-06-30T00:00");
    }

    @Test
    void of_two_rungs_at_one_moment_the_first_of_the_list_fires_first() {
        Rung twin = Rung.at("twin", Norm.STATUTORY, RungAction.LIST);

        assertThat(alarms(ladder(twin, SUPERVISE), clock))
                .containsExactly("twin 2026-06-30T00:00", "supervise 2026-06-30T00:00");
        assertThat(alarms(ladder(SUPERVISE, twin), clock))
                .containsExactly("supervise 2026-06-30T00:00", "twin 2026-06-30T00:00");
    }

    @Test
    void a_paused_a_stopped_and_a_lapsed_clock_raise_no_alarm() {
        Instant later = at("2026-05-01T09:00:00");
        ClockLedger paused = clock.pause(PauseReason.HEARING, later).orElseThrow();
        ClockLedger stopped = clock.stop(Milestone.CONCLUDED, later).orElseThrow();
        ClockLedger lapsed = clock.lapse("case.withdrawn", later).orElseThrow();

        for (ClockLedger quiet : List.of(paused, stopped, lapsed)) {
            assertThat(ladder(SUPERVISE).next(quiet, Set.of(), CALENDAR, ZONE)).isEmpty();
        }
        assertThat(ladder(SUPERVISE)
                        .next(paused.resume(at("2026-05-03T09:00:00")).orElseThrow(), Set.of(), CALENDAR, ZONE))
                .contains(new Alarm(new ClockId("c1"), new RungId("supervise"), at("2026-07-02T00:00:00")));
    }

    @Test
    void a_rung_needs_a_span_except_at_the_end_itself() {
        assertThatThrownBy(() -> new Rung(
                        new RungId("x"), Norm.PROMISE, RungTrigger.BEFORE_DUE, Optional.empty(), RungAction.REMIND))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("expected a span for BEFORE_DUE, found none");
        assertThatThrownBy(() -> new Rung(
                        new RungId("x"),
                        Norm.PROMISE,
                        RungTrigger.AT_DUE,
                        Optional.of(Span.days(1)),
                        RungAction.REMIND))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("expected no span for AT_DUE, found 1 day");
    }

    @Test
    void a_ladder_without_rungs_or_with_a_rung_twice_is_refused() {
        assertThatThrownBy(() -> ladder()).hasMessageContaining("at least one rung");
        assertThatThrownBy(() -> ladder(URGE, REMIND, URGE)).hasMessageContaining("rungs[2].id: expected urge once");
    }

    /** Fires rung after rung, as the timekeeper does. */
    private static List<String> alarms(Ladder ladder, ClockLedger clock) {
        Set<RungId> fired = new HashSet<>();
        return Stream.iterate(
                        ladder.next(clock, fired, CALENDAR, ZONE),
                        Optional::isPresent,
                        alarm -> ladder.next(clock, fired, CALENDAR, ZONE))
                .map(Optional::get)
                .peek(alarm -> assertThat(fired.add(alarm.rung())).isTrue())
                .map(alarm -> alarm.rung() + " " + alarm.at().atZone(ZONE).toLocalDateTime())
                .toList();
    }
}
