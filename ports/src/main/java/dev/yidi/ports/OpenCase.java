package dev.yidi.ports;

import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.ports.spi.Entry;
import java.util.List;
import java.util.Optional;

/**
 * A case taken from the journal.
 *
 * @param file what its events fold to
 * @param entries its entries, oldest first
 * @param events its events, one for each entry
 * @param key its data key; empty when destroyed or not asked for
 */
record OpenCase(CaseFile file, List<Entry> entries, List<CaseEvent> events, Optional<DataKey> key) {
    OpenCase {
        entries = List.copyOf(entries);
        events = List.copyOf(events);
    }

    /** The case as it was at {@code version}. */
    OpenCase asOf(int version) {
        List<CaseEvent> before = events.subList(0, version);
        return new OpenCase(CaseFile.from(before), entries.subList(0, version), before, key);
    }

    /** The end of its journal. */
    Head head() {
        return Head.after(entries.get(entries.size() - 1));
    }
}
