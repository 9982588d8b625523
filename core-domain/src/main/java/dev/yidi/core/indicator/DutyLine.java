package dev.yidi.core.indicator;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ClockStatus;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clock of a duty as far as it has come 履职时限: from it follows how the duty stands at any instant that is not
 * earlier. An ended one is settled; of a running one the due dates are known, and they move no more unless something
 * happens in the case; while it stands still the time is not over.
 *
 * @param settled how it stands, as long as no due date in it has passed
 * @param started from when it is owed
 * @param due the statutory due date of a running clock
 * @param promised the promised one
 */
record DutyLine(DutyFact settled, Instant started, Optional<DueDate> due, Optional<DueDate> promised) {
    private static final Set<String> NEVER_OWED = Set.of("reclassified", "promised-anew");

    /** The duty that {@code ledger} counts after its last entry, which was not later than {@code now}. */
    static DutyLine of(ClockLedger ledger, Instant now, WorkCalendar calendar, ZoneId zone) {
        DutyFact fact = fact(ledger, now, calendar, zone);
        boolean runs = !ledger.isEnded() && !ledger.isPaused();
        return new DutyLine(
                fact,
                ledger.started(),
                runs ? Optional.of(ledger.due(calendar, zone)) : Optional.empty(),
                runs ? Optional.of(ledger.promisedDue(calendar, zone)) : Optional.empty());
    }

    /** Whether it was owed already at {@code asOf}. */
    boolean isOwed(Instant asOf) {
        return !started.isAfter(asOf);
    }

    /** How the duty stands at {@code asOf}. */
    DutyFact at(Instant asOf) {
        return new DutyFact(
                settled.limit(),
                settled.kind(),
                at(asOf, due, settled.statutory()),
                at(asOf, promised, settled.promised()));
    }

    private static Timeliness at(Instant asOf, Optional<DueDate> end, Timeliness settled) {
        return end.map(date -> date.allows(asOf) ? Timeliness.NOT_DUE : Timeliness.LATE)
                .orElse(settled);
    }

    /** What was late already when it fell away stays late, unless it fell away because it had never been owed. */
    private static DutyFact fact(ClockLedger ledger, Instant now, WorkCalendar calendar, ZoneId zone) {
        Optional<ClockEntry.Lapsed> lapse =
                ledger.lastEntry().filter(ClockEntry.Lapsed.class::isInstance).map(ClockEntry.Lapsed.class::cast);
        if (lapse.isEmpty()) {
            ClockStatus status = ledger.statusAt(now, calendar, zone);
            return new DutyFact(
                    ledger.limit().id(),
                    DutyKind.of(ledger),
                    Timeliness.of(status.state()),
                    Timeliness.of(status.promiseState()));
        }
        boolean owed = !NEVER_OWED.contains(lapse.get().reasonCode());
        ClockStatus status = withoutLast(ledger).statusAt(lapse.get().at(), calendar, zone);
        return new DutyFact(
                ledger.limit().id(),
                DutyKind.of(ledger),
                owed && status.state().isLate() ? Timeliness.LATE : Timeliness.NOT_COUNTED,
                owed && status.promiseState().isLate() ? Timeliness.LATE : Timeliness.NOT_COUNTED);
    }

    private static ClockLedger withoutLast(ClockLedger ledger) {
        List<ClockEntry> entries = ledger.entries();
        return new ClockLedger(
                ledger.id(),
                ledger.limit(),
                ledger.promise(),
                ledger.started(),
                entries.subList(0, entries.size() - 1));
    }
}
