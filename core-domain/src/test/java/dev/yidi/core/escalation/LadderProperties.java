package dev.yidi.core.escalation;

import static dev.yidi.core.escalation.Ladders.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitUnit;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LadderProperties {
    private static final WorkCalendar CALENDAR = WorkCalendar.published().with(UnknownYearPolicy.PROVISIONAL);
    private static final long A_DAY = 24L * 60 * 60;

    @Property(tries = 200)
    void a_rung_fires_at_most_once_and_all_fire_in_the_order_of_time(
            @ForAll("ladders") Ladder ladder, @ForAll("clocks") ClockLedger clock) {
        List<Alarm> alarms = climb(ladder, clock);

        assertThat(alarms).extracting(Alarm::rung).doesNotHaveDuplicates();
        assertThat(alarms).extracting(Alarm::at).isSorted();
        assertThat(alarms).allSatisfy(alarm -> assertThat(alarm.at()).isAfterOrEqualTo(clock.started()));
        long expected = ladder.rungs().stream()
                .filter(rung -> rung.norm() == Norm.STATUTORY || clock.promise().isPresent())
                .count();
        assertThat(alarms).hasSize((int) expected);
    }

    @Property(tries = 200)
    void a_pause_never_makes_an_alarm_earlier(
            @ForAll("ladders") Ladder ladder,
            @ForAll("clocks") ClockLedger clock,
            @ForAll @IntRange(max = 60) int after,
            @ForAll @IntRange(min = 1, max = 90 * 24) int hours) {
        Instant from = clock.started().plusSeconds(after * A_DAY / 2);
        ClockLedger rested = clock.with(new ClockEntry.Paused(from, PauseReason.APPRAISAL))
                .with(new ClockEntry.Resumed(from.plusSeconds(hours * 3600L)));

        for (Rung rung : ladder.rungs()) {
            Optional<Instant> before = only(rung, ladder, clock);
            Optional<Instant> behind = only(rung, ladder, rested);
            assertThat(behind.isPresent()).isEqualTo(before.isPresent());
            before.ifPresent(at -> assertThat(behind.orElseThrow()).isAfterOrEqualTo(at));
        }
    }

    @Property(tries = 100)
    void a_stopped_clock_raises_no_alarm_whatever_has_fired(
            @ForAll("ladders") Ladder ladder,
            @ForAll("clocks") ClockLedger clock,
            @ForAll @IntRange(max = 200) int days) {
        ClockLedger stopped =
                clock.with(new ClockEntry.Stopped(clock.started().plusSeconds(days * A_DAY), Milestone.CONCLUDED));
        ClockLedger paused =
                clock.with(new ClockEntry.Paused(clock.started().plusSeconds(days * A_DAY), PauseReason.HEARING));

        assertThat(climb(ladder, stopped)).isEmpty();
        assertThat(climb(ladder, paused)).isEmpty();
    }

    private static Optional<Instant> only(Rung rung, Ladder ladder, ClockLedger clock) {
        Set<RungId> others = new HashSet<>();
        ladder.rungs().stream()
                .map(Rung::id)
                .filter(id -> !id.equals(rung.id()))
                .forEach(others::add);
        return ladder.next(clock, others, CALENDAR, ZONE).map(Alarm::at);
    }

    private static List<Alarm> climb(Ladder ladder, ClockLedger clock) {
        List<Alarm> alarms = new ArrayList<>();
        Set<RungId> fired = new HashSet<>();
        for (Optional<Alarm> next = ladder.next(clock, fired, CALENDAR, ZONE);
                next.isPresent() && alarms.size() <= ladder.rungs().size();
                next = ladder.next(clock, fired, CALENDAR, ZONE)) {
            alarms.add(next.get());
            fired.add(next.get().rung());
        }
        return alarms;
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        return rungs().list().ofMinSize(1).ofMaxSize(6).map(rungs -> {
            List<Rung> named = new ArrayList<>();
            for (Rung rung : rungs) {
                RungId id = new RungId("r" + named.size());
                named.add(new Rung(id, rung.norm(), rung.trigger(), rung.offset(), rung.action()));
            }
            return new Ladder("any", Set.of(), Set.of(), Set.of(), named);
        });
    }

    private static Arbitrary<Rung> rungs() {
        return Combinators.combine(
                        Arbitraries.of(Norm.values()),
                        Arbitraries.of(RungTrigger.values()),
                        spans(40),
                        Arbitraries.of(RungAction.values()))
                .as((norm, trigger, span, action) -> new Rung(
                        new RungId("r"),
                        norm,
                        trigger,
                        trigger.needsOffset() ? Optional.of(span) : Optional.empty(),
                        action));
    }

    @Provide
    Arbitrary<ClockLedger> clocks() {
        Arbitrary<Instant> starts = Combinators.combine(
                        Arbitraries.integers().between(0, 12 * 365),
                        Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> LocalDate.of(2014, 1, 2)
                        .plusDays(day)
                        .atStartOfDay(ZONE)
                        .plusMinutes(minute)
                        .toInstant());
        return Combinators.combine(spans(90), spans(30).optional(), starts).as(Ladders::clock);
    }

    private static Arbitrary<Span> spans(int max) {
        return Combinators.combine(Arbitraries.integers().between(1, max), Arbitraries.of(LimitUnit.values()))
                .as(Span::new);
    }
}
