package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ClockLedgerProperties {
    private static final Instant FIRST = Instant.parse("2015-01-01T00:00:00Z");
    private final WorkCalendar calendar = WorkCalendar.published().with(UnknownYearPolicy.PROVISIONAL);

    /** A clock, its zone, and alternating pauses and resumptions after gaps of minutes; the last pause may be open. */
    record Paused(Instant start, Span budget, RollPolicy roll, ZoneId zone, List<Integer> gaps) {
        ClockLedger ledger() {
            return ledger(gaps.size());
        }

        /** With only the first {@code count} entries. */
        ClockLedger ledger(int count) {
            ClockLedger ledger = bare();
            Instant at = start;
            for (int i = 0; i < count; i++) {
                at = at.plus(Duration.ofMinutes(gaps.get(i)));
                ledger = (i % 2 == 0 ? ledger.pause(PauseReason.HEARING, at) : ledger.resume(at)).orElseThrow();
            }
            return ledger;
        }

        /** Without the {@code skipped}-th pause and its resumption. */
        ClockLedger without(int skipped) {
            List<ClockEntry> entries = new ArrayList<>(ledger().entries());
            int from = Math.min(2 * skipped, entries.size());
            entries.subList(from, Math.min(from + 2, entries.size())).clear();
            return new ClockLedger(bare().id(), bare().limit(), Optional.empty(), start, entries);
        }

        ClockLedger bare() {
            Limit limit =
                    Fixtures.limit(budget, budget.unit() == LimitUnit.HOUR ? RollPolicy.NONE : roll, Optional.empty());
            return ClockLedger.start(new ClockId("c1"), limit, start);
        }
    }

    @Provide
    Arbitrary<Paused> clocks() {
        Arbitrary<Instant> start = Arbitraries.integers()
                .between(0, 11 * 365 * 24 * 60)
                .withoutEdgeCases()
                .map(minutes -> FIRST.plus(Duration.ofMinutes(minutes)));
        Arbitrary<Span> span = Combinators.combine(
                        Arbitraries.integers().between(1, 40), Arbitraries.of(LimitUnit.values()))
                .as((amount, unit) -> new Span(unit == LimitUnit.MONTH ? 1 + amount % 3 : amount, unit));
        Arbitrary<ZoneId> zone = Arbitraries.of("Asia/Shanghai", "America/Sao_Paulo", "Europe/Berlin")
                .map(ZoneId::of);
        Arbitrary<Integer> gap = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 36 * 60)),
                Tuple.of(1, Arbitraries.integers().between(0, 20).map(days -> days * 24 * 60)));
        return Combinators.combine(
                        start,
                        span,
                        Arbitraries.of(RollPolicy.values()),
                        zone,
                        gap.list().ofMaxSize(12))
                .as(Paused::new);
    }

    @Property(tries = 600)
    void the_due_date_is_the_day_of_the_last_tick(@ForAll("clocks") Paused clock) {
        ClockLedger ledger = clock.ledger();
        DueDate due = ledger.due(calendar, clock.zone());
        assertThat(due.instant())
                .isEqualTo(
                        clock.budget().unit() == LimitUnit.HOUR
                                ? lastMinute(ledger)
                                : lastTick(ledger, clock.zone())
                                        .plusDays(1)
                                        .atStartOfDay(clock.zone())
                                        .toInstant());
    }

    @Property(tries = 400)
    void a_pause_never_makes_a_due_date_earlier(
            @ForAll("clocks") Paused clock, @ForAll @IntRange(max = 5) int skipped) {
        DueDate with = clock.ledger().due(calendar, clock.zone());
        assertThat(with.instant())
                .isAfterOrEqualTo(
                        clock.without(skipped).due(calendar, clock.zone()).instant());
        assertThat(with.instant())
                .isAfterOrEqualTo(clock.bare().due(calendar, clock.zone()).instant());
        for (int count = 0; count < clock.gaps().size(); count++) {
            assertThat(clock.ledger(count + 1).due(calendar, clock.zone()).instant())
                    .isAfterOrEqualTo(
                            clock.ledger(count).due(calendar, clock.zone()).instant());
        }
    }

    @Property(tries = 600)
    void consumed_and_remaining_are_the_budget_at_every_instant(
            @ForAll("clocks") Paused clock, @ForAll @LongRange(min = -5_000, max = 150_000) long minutes) {
        Duration budget = clock.budget().unit() == LimitUnit.HOUR
                ? Duration.ofHours(clock.budget().amount())
                : Duration.ofDays(ticks(clock.ledger(), clock.zone()));
        ClockStatus status =
                clock.ledger().statusAt(clock.start().plus(Duration.ofMinutes(minutes)), calendar, clock.zone());
        assertThat(status.consumed().plus(status.remaining())).isEqualTo(budget);
        assertThat(status.remaining()).isBetween(Duration.ZERO, budget);
        assertThat(status.unitsUsed() + status.unitsLeft())
                .isEqualTo(clock.budget().amount());
    }

    @Property(tries = 300)
    void time_only_uses_up_the_budget_and_only_moves_the_due_date_later(
            @ForAll("clocks") Paused clock, @ForAll @Size(4) List<@IntRange(max = 100_000) Integer> minutes) {
        ClockLedger ledger = clock.ledger();
        List<ClockStatus> seen = minutes.stream()
                .sorted()
                .map(m -> ledger.statusAt(clock.start().plus(Duration.ofMinutes(m)), calendar, clock.zone()))
                .toList();
        for (int i = 1; i < seen.size(); i++) {
            assertThat(seen.get(i).consumed())
                    .isGreaterThanOrEqualTo(seen.get(i - 1).consumed());
            assertThat(seen.get(i).due().instant())
                    .isAfterOrEqualTo(seen.get(i - 1).due().instant());
        }
    }

    @Property(tries = 300)
    void the_budget_is_used_up_at_the_due_instant_and_not_before(@ForAll("clocks") Paused clock) {
        ClockLedger ledger = clock.ledger();
        Instant due = ledger.due(calendar, clock.zone()).instant();
        ClockStatus last = ledger.statusAt(due.minusNanos(1), calendar, clock.zone());
        if (ledger.limit().roll() == RollPolicy.NONE) {
            assertThat(last.remaining()).isPositive();
        }
        assertThat(last.state()).isIn(ClockState.RUNNING, ClockState.PAUSED);
        if (!ledger.isPaused()) {
            ClockStatus over = ledger.statusAt(due, calendar, clock.zone());
            assertThat(over.remaining()).isEqualTo(Duration.ZERO);
            assertThat(over.state()).isEqualTo(ClockState.OVERDUE);
        }
    }

    /** How many days the budget is: a month has those it takes from the start to the day of the same number. */
    private static int ticks(ClockLedger ledger, ZoneId zone) {
        int amount = ledger.budget().amount();
        if (ledger.budget().unit() != LimitUnit.MONTH) {
            return amount;
        }
        LocalDate first = ledger.started().atZone(zone).toLocalDate();
        return (int) (first.plusMonths(amount).toEpochDay() - first.toEpochDay());
    }

    private LocalDate lastTick(ClockLedger ledger, ZoneId zone) {
        LocalDate day = ledger.started().atZone(zone).toLocalDate();
        int left = ticks(ledger, zone);
        while (left > 0) {
            day = day.plusDays(1);
            boolean counts = ledger.budget().unit() != LimitUnit.WORKING_DAY || calendar.isWorkday(day);
            left -= counts && runsAtEndOf(day, ledger, zone) ? 1 : 0;
        }
        while (ledger.limit().roll() == RollPolicy.FORWARD
                && !(calendar.isWorkday(day) && runsAtEndOf(day, ledger, zone))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean runsAtEndOf(LocalDate day, ClockLedger ledger, ZoneId zone) {
        return runsJustBefore(day.plusDays(1).atStartOfDay(zone).toInstant(), ledger);
    }

    /** An open pause is taken to end where it begins. */
    private static boolean runsJustBefore(Instant moment, ClockLedger ledger) {
        List<ClockEntry> entries = ledger.entries();
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            if (entries.get(i).at().isBefore(moment) && !entries.get(i + 1).at().isBefore(moment)) {
                return false;
            }
        }
        return true;
    }

    private static Instant lastMinute(ClockLedger ledger) {
        Instant moment = ledger.started();
        long left = ledger.budget().amount() * 60L;
        while (left > 0) {
            moment = moment.plus(Duration.ofMinutes(1));
            left -= runsJustBefore(moment, ledger) ? 1 : 0;
        }
        return moment;
    }
}
