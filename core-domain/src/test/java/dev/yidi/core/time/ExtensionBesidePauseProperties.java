package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** A budget that grows while the clock stands still now and then still adds up. */
class ExtensionBesidePauseProperties {
    private static final Instant START = Fixtures.at("2026-01-19T09:00");

    private final WorkCalendar calendar = WorkCalendar.published().with(UnknownYearPolicy.PROVISIONAL);

    /** Some minutes after the act before: a pause or its end, or an extension by {@code longer}. */
    record Act(int minutes, boolean extends_, int longer) {}

    record Grown(LimitUnit unit, int amount, RollPolicy roll, List<Act> acts) {
        ClockLedger ledger(WorkCalendar calendar) {
            Limit limit = Fixtures.limit(
                    new Span(amount, unit),
                    unit == LimitUnit.HOUR ? RollPolicy.NONE : roll,
                    Optional.of(new ExtensionRule("ORGAN_HEAD", Optional.empty(), Optional.empty())),
                    EnumSet.allOf(PauseReason.class));
            ClockLedger ledger = ClockLedger.start(new ClockId("c1"), limit, START);
            Instant at = START;
            for (Act act : acts) {
                at = at.plus(Duration.ofMinutes(act.minutes()));
                ClockLedger before = ledger;
                ledger = tried(act, before, at, calendar).fold(next -> next, reasons -> before);
            }
            return ledger;
        }

        private Outcome<ClockLedger> tried(Act act, ClockLedger ledger, Instant at, WorkCalendar calendar) {
            if (act.extends_()) {
                Span by = new Span(act.longer(), unit);
                return ledger.extend(by, "ORGAN_HEAD", "case.complex", at, calendar, Fixtures.SHANGHAI);
            }
            return ledger.isPaused() ? ledger.resume(at) : ledger.pause(PauseReason.APPRAISAL, at);
        }
    }

    @Provide
    Arbitrary<Grown> clocks() {
        Arbitrary<Act> act = Combinators.combine(
                        Arbitraries.integers().between(0, 4_000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 30))
                .as(Act::new);
        return Combinators.combine(
                        Arbitraries.of(LimitUnit.CALENDAR_DAY, LimitUnit.WORKING_DAY, LimitUnit.HOUR),
                        Arbitraries.integers().between(5, 60),
                        Arbitraries.of(RollPolicy.values()),
                        act.list().ofMaxSize(12))
                .as(Grown::new);
    }

    @Property(tries = 500)
    void consumed_and_remaining_are_limit_and_extensions_at_every_instant(
            @ForAll("clocks") Grown clock,
            @ForAll @Size(3) List<@LongRange(min = -3_000, max = 120_000) Long> minutes) {
        ClockLedger ledger = clock.ledger(calendar);
        for (long minute : minutes) {
            Instant at = START.plus(Duration.ofMinutes(minute));
            ClockStatus status = ledger.statusAt(at, calendar, Fixtures.SHANGHAI);
            Span budget = budgetAt(ledger, at);
            assertThat(status.budget()).isEqualTo(budget);
            assertThat(status.consumed().plus(status.remaining())).isEqualTo(duration(budget));
            assertThat(status.remaining()).isBetween(Duration.ZERO, duration(budget));
            assertThat(status.unitsUsed() + status.unitsLeft()).isEqualTo(budget.amount());
        }
        Statistics.label("extended and paused")
                .collect(kinds(ledger).containsAll(Set.of(ClockEntry.Extended.class, ClockEntry.Paused.class)))
                .coverage(seen -> seen.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 300)
    void an_extension_uses_up_nothing(@ForAll("clocks") Grown clock) {
        ClockLedger ledger = clock.ledger(calendar);
        ClockLedger seen = new ClockLedger(ledger.id(), ledger.limit(), Optional.empty(), START, List.of());
        for (ClockEntry entry : ledger.entries()) {
            ClockLedger next = seen.with(entry);
            if (entry instanceof ClockEntry.Extended extended) {
                ClockStatus before = seen.statusAt(entry.at(), calendar, Fixtures.SHANGHAI);
                ClockStatus after = next.statusAt(entry.at(), calendar, Fixtures.SHANGHAI);
                assertThat(after.consumed()).isEqualTo(before.consumed());
                assertThat(after.remaining()).isEqualTo(before.remaining().plus(duration(extended.by())));
            }
            seen = next;
        }
    }

    private static Span budgetAt(ClockLedger ledger, Instant at) {
        int amount = ledger.limit().span().amount();
        for (ClockEntry entry : ledger.entries()) {
            if (entry instanceof ClockEntry.Extended extended && !entry.at().isAfter(at)) {
                amount += extended.by().amount();
            }
        }
        return new Span(amount, ledger.limit().span().unit());
    }

    private static Duration duration(Span span) {
        return span.unit() == LimitUnit.HOUR ? Duration.ofHours(span.amount()) : Duration.ofDays(span.amount());
    }

    private static List<Class<?>> kinds(ClockLedger ledger) {
        return ledger.entries().stream().<Class<?>>map(ClockEntry::getClass).toList();
    }
}
