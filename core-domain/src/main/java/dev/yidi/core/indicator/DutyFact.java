package dev.yidi.core.indicator;

import dev.yidi.core.escalation.Norm;
import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ClockStatus;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One duty of an office in a case 履职情况, as it stands at an instant.
 *
 * @param limit the limit it is owed by
 * @param statutory against the statutory limit
 * @param promised against the county's promise; as the statutory one where nothing was promised
 */
public record DutyFact(LimitId limit, Timeliness statutory, Timeliness promised) {

    /** How it stands against {@code norm}. */
    public Timeliness against(Norm norm) {
        return norm == Norm.PROMISE ? promised : statutory;
    }

    /**
     * The duty that {@code ledger} counts, as it stands at {@code asOf}. What was late already when it fell away stays
     * late, unless it fell away because it had never been owed.
     */
    static DutyFact of(ClockLedger ledger, Instant asOf, WorkCalendar calendar, ZoneId zone) {
        Optional<ClockEntry.Lapsed> lapse = ledger.lastEntry()
                .filter(ClockEntry.Lapsed.class::isInstance)
                .map(ClockEntry.Lapsed.class::cast)
                .filter(lapsed -> !lapsed.at().isAfter(asOf));
        if (lapse.isEmpty()) {
            ClockStatus status = ledger.statusAt(asOf, calendar, zone);
            return new DutyFact(
                    ledger.limit().id(), Timeliness.of(status.state()), Timeliness.of(status.promiseState()));
        }
        boolean owed = !NEVER_OWED.contains(lapse.get().reasonCode());
        ClockStatus status = without(ledger).statusAt(lapse.get().at(), calendar, zone);
        return new DutyFact(
                ledger.limit().id(),
                owed && status.state().isLate() ? Timeliness.LATE : Timeliness.NOT_COUNTED,
                owed && status.promiseState().isLate() ? Timeliness.LATE : Timeliness.NOT_COUNTED);
    }

    private static final Set<String> NEVER_OWED = Set.of("reclassified", "promised-anew");

    private static ClockLedger without(ClockLedger ledger) {
        List<ClockEntry> entries = ledger.entries();
        return new ClockLedger(
                ledger.id(),
                ledger.limit(),
                ledger.promise(),
                ledger.started(),
                entries.subList(0, entries.size() - 1));
    }
}
