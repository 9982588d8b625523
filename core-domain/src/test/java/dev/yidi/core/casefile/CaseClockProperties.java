package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.Generated.Step;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the clocks of any case. */
class CaseClockProperties {
    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    @Property(tries = 250)
    void a_rung_fires_at_most_once_for_a_clock(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        Generated generated = Generated.of(policy, sort, moves);

        generated
                .last()
                .clocks()
                .fired()
                .values()
                .forEach(fired -> assertThat(fired).extracting(FiredRung::rung).doesNotHaveDuplicates());
        for (Alarm alarm : Alarms.of(generated.last(), generated.steps().get(0).setting())) {
            assertThat(generated.last().clocks().firedFor(alarm.clock())).doesNotContain(alarm.rung());
            if (isOfAClock(alarm, generated.last())) {
                assertThat(generated.last().clocks().find(alarm.clock()))
                        .hasValueSatisfying(clock -> assertThat(clock.isEnded()).isFalse());
            }
        }
    }

    /** Loans and the days of a settlement call as well, without a clock of the case's own. */
    private static boolean isOfAClock(Alarm alarm, CaseFile file) {
        return !LoanWatch.knows(alarm.clock()) && !isOfAMediation(alarm, file);
    }

    private static boolean isOfAMediation(Alarm alarm, CaseFile file) {
        return MediationAlarms.knows(file, alarm.clock(), alarm.rung());
    }

    @Property(tries = 250)
    void every_alarm_that_is_due_can_be_fired_and_then_is_no_alarm_any_more(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        Generated generated = Generated.of(policy, sort, moves);
        CaseFile file = generated.last();
        Setting first = generated.steps().get(0).setting();
        for (Alarm alarm : Alarms.of(file, first)) {
            Setting then = new Setting(first.profile(), first.calendar(), alarm.at(), Actor.system());
            FireRung fire = new FireRung(alarm.clock(), alarm.rung());
            List<CaseEvent> events = Decision.of(file, fire, then).orElseThrow();
            if (isOfAClock(alarm, file)) {
                assertThat(events).singleElement().isInstanceOf(RungFired.class);
            } else {
                assertThat(events).noneMatch(RungFired.class::isInstance);
                if (isOfAMediation(alarm, file)) {
                    assertThat(events).first().isInstanceOf(MediationAdvanced.class);
                }
            }
            assertThat(Decision.of(file.after(events), fire, then).orElseThrow())
                    .isEmpty();
            assertThat(Alarms.of(file.after(events), then)).doesNotContain(alarm);
        }
    }

    @Property(tries = 250)
    void one_clock_of_a_limit_runs_at_a_time_and_started_clocks_stay(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            Clocks clocks = step.after().clocks();
            assertThat(clocks.running())
                    .filteredOn(ledger -> !LimitScope.isAssignment(ledger.limit()))
                    .extracting(ledger -> ledger.limit().id() + "@" + clocks.ownerOf(ledger.id()) + mandateOf(ledger))
                    .doesNotHaveDuplicates();
            assertThat(clocks.ledgers().keySet())
                    .containsAll(step.before().clocks().ledgers().keySet());
        }
    }

    /** Each mandate owes a report of its own. */
    private static String mandateOf(ClockLedger ledger) {
        return ledger.limit().id().equals(ProxyTerm.LIMIT)
                ? ledger.limit().basis().article()
                : "";
    }

    @Property(tries = 250)
    void a_pause_or_an_extension_never_makes_a_due_date_earlier(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            for (CaseEvent event : step.events()) {
                if (event instanceof ClockPaused paused) {
                    notEarlier(step, paused.clock());
                } else if (event instanceof ClockResumed resumed) {
                    notEarlier(step, resumed.clock());
                } else if (event instanceof ClockExtended extended) {
                    notEarlier(step, extended.clock());
                }
            }
        }
    }

    /** Review and recheck are asked for after the end, of the organs above. */
    private static final Set<Milestone> ASKED_OF_OTHERS =
            EnumSet.of(Milestone.REVIEW_REQUESTED, Milestone.RECHECK_REQUESTED);

    @Property(tries = 250)
    void an_ended_case_owes_nothing_more_of_its_own(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        CaseFile file = Generated.of(policy, sort, moves).last();
        if (file.stage().ended()) {
            assertThat(file.clocks().running())
                    .filteredOn(ledger -> file.clocks().ownerOf(ledger.id()).isEmpty())
                    .filteredOn(
                            ledger -> !ASKED_OF_OTHERS.contains(ledger.limit().start()))
                    .allSatisfy(ledger -> assertThat(ledger.limit().nature()).isEqualTo(LimitNature.RIGHT));
        }
    }

    private static void notEarlier(Step step, ClockId clock) {
        Instant before = due(step.before(), clock);
        assertThat(due(step.after(), clock)).isAfterOrEqualTo(before);
    }

    private static Instant due(CaseFile file, ClockId clock) {
        return file.clocks()
                .find(clock)
                .orElseThrow()
                .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                .instant();
    }
}
