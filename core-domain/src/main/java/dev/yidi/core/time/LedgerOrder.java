package dev.yidi.core.time;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether the entries of a ledger can have happened in their order. */
final class LedgerOrder {
    private LedgerOrder() {}

    static void check(Limit limit, Instant started, List<ClockEntry> entries) {
        List<Fault> faults = new ArrayList<>();
        Instant last = started;
        boolean paused = false;
        boolean ended = false;
        for (int i = 0; i < entries.size(); i++) {
            ClockEntry entry = entries.get(i);
            String path = "entries[" + i + "]";
            if (entry.at().isBefore(last)) {
                faults.add(new Fault(path, "clock.order", "expected " + last + " or later, found " + entry.at()));
            }
            if (ended) {
                faults.add(new Fault(path, "clock.order", "expected nothing after the end of the clock"));
            }
            if (entry instanceof ClockEntry.Paused && paused) {
                faults.add(new Fault(path, "clock.order", "expected a resumption between two pauses"));
            }
            if (entry instanceof ClockEntry.Resumed && !paused) {
                faults.add(new Fault(path, "clock.order", "expected a pause before a resumption"));
            }
            if (entry instanceof ClockEntry.Extended extended
                    && extended.by().unit() != limit.span().unit()) {
                faults.add(new Fault(
                        path,
                        "clock.order",
                        "expected an extension in the limit's unit "
                                + limit.span().unit()));
            }
            last = entry.at().isBefore(last) ? last : entry.at();
            paused = entry instanceof ClockEntry.Paused || (paused && !(entry instanceof ClockEntry.Resumed));
            ended = ended || entry.isEnd();
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("clock ledger", faults);
        }
    }
}
