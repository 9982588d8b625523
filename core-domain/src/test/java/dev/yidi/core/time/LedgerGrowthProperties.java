package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class LedgerGrowthProperties {
    private static final Instant START = Fixtures.at("2026-03-02T09:00");
    private static final int CAP = 30;
    private static final int GRANTS = 3;
    private static final Limit LIMIT = Fixtures.limit(
            Span.days(60),
            RollPolicy.NONE,
            Optional.of(new ExtensionRule("ORGAN_HEAD", Optional.of(Span.days(CAP)), Optional.of(GRANTS))));

    private final WorkCalendar calendar = WorkCalendar.published();

    /** Something tried some minutes after the act before. */
    record Attempt(int minutes, BiFunction<ClockLedger, Instant, Outcome<ClockLedger>> act) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<BiFunction<ClockLedger, Instant, Outcome<ClockLedger>>> act = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(PauseReason.values()).map(r -> (l, at) -> l.pause(r, at))),
                Tuple.of(4, Arbitraries.just((l, at) -> l.resume(at))),
                Tuple.of(
                        8,
                        Combinators.combine(
                                        Arbitraries.integers().between(1, 40),
                                        Arbitraries.of("ORGAN_HEAD", "ORGAN_HEAD", "PARTIES"))
                                .as((days, grantor) -> (l, at) -> l.extend(
                                        Span.days(days), grantor, "case.complex", at, calendar, Fixtures.SHANGHAI))),
                Tuple.of(1, Arbitraries.of(Milestone.values()).map(m -> (l, at) -> l.stop(m, at))),
                Tuple.of(1, Arbitraries.just((l, at) -> l.lapse("case.withdrawn", at))));
        return Combinators.combine(Arbitraries.integers().between(-600, 20_000), act)
                .as(Attempt::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 400)
    void whatever_is_tried_the_ledger_only_grows_and_its_fold_gives_it_again(
            @ForAll("attempts") List<Attempt> attempts) {
        ClockLedger ledger = ClockLedger.start(new ClockId("c1"), LIMIT, Span.days(20), START);
        ClockLedger folded = ledger;
        Instant at = START;
        for (Attempt attempt : attempts) {
            at = at.plus(Duration.ofMinutes(attempt.minutes()));
            Outcome<ClockLedger> outcome = attempt.act().apply(ledger, at);
            if (outcome.isGranted()) {
                ClockLedger next = outcome.orElseThrow();
                assertThat(next.entries()).hasSize(ledger.entries().size() + 1);
                assertThat(next.entries().subList(0, ledger.entries().size())).isEqualTo(ledger.entries());
                folded = folded.with(next.lastEntry().orElseThrow());
                ledger = next;
            } else {
                assertThat(outcome.reasons()).isNotEmpty();
            }
            assertThat(folded).isEqualTo(ledger);
        }
    }

    @Property(tries = 400)
    void extensions_never_exceed_the_cap_or_the_number_of_grants(@ForAll("attempts") List<Attempt> attempts) {
        ClockLedger ledger = ClockLedger.start(new ClockId("c1"), LIMIT, START);
        Instant at = START;
        for (Attempt attempt : attempts) {
            at = at.plus(Duration.ofMinutes(attempt.minutes()));
            ClockLedger before = ledger;
            ledger = attempt.act().apply(before, at).fold(next -> next, reasons -> before);
            assertThat(ledger.due(calendar, Fixtures.SHANGHAI).instant())
                    .isAfterOrEqualTo(before.due(calendar, Fixtures.SHANGHAI).instant());
        }
        List<ClockEntry.Extended> granted = ledger.entries().stream()
                .filter(ClockEntry.Extended.class::isInstance)
                .map(ClockEntry.Extended.class::cast)
                .toList();
        assertThat(granted)
                .hasSizeLessThanOrEqualTo(GRANTS)
                .allMatch(e -> e.grantor().equals("ORGAN_HEAD"));
        assertThat(granted.stream().mapToInt(e -> e.by().amount()).sum()).isLessThanOrEqualTo(CAP);
        assertThat(ledger.budget().amount()).isBetween(60, 60 + CAP);
    }
}
