package dev.yidi.ports;

import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import java.util.List;
import java.util.Optional;

/**
 * A case taken from the journal.
 *
 * @param file what its events fold to
 * @param events its events, oldest first
 * @param head the end of its journal
 * @param key its data key; empty when destroyed or not asked for
 */
record OpenCase(CaseFile file, List<CaseEvent> events, Head head, Optional<DataKey> key) {
    OpenCase {
        events = List.copyOf(events);
    }
}
