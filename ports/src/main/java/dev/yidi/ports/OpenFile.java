package dev.yidi.ports;

import dev.yidi.ports.spi.Entry;
import java.util.List;
import java.util.Optional;

/**
 * A file taken from the journal.
 *
 * @param file what its events fold to
 * @param entries its entries, oldest first
 * @param events its events, one for each entry
 * @param key its data key; empty when destroyed or not asked for
 */
record OpenFile<F, E>(F file, List<Entry> entries, List<E> events, Optional<DataKey> key) {
    OpenFile {
        entries = List.copyOf(entries);
        events = List.copyOf(events);
    }

    /** The end of its journal. */
    Head head() {
        return Head.after(entries.get(entries.size() - 1));
    }
}
