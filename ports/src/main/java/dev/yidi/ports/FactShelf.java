package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.indicator.FactSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the facts of cases by version, so that a case is read again only when something happened to it. Nothing personal
 * is in them. Bounded: the longest unused go first, and one question puts no more on it than it holds. Thread-safe.
 */
final class FactShelf {
    private final int capacity;
    private final Map<CaseId, FactSheet> sheets;

    FactShelf(int capacity) {
        this.capacity = capacity;
        this.sheets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<CaseId, FactSheet> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The facts of the case at {@code version}, if they are kept. */
    synchronized Optional<FactSheet> find(CaseId caseId, long version) {
        return Optional.ofNullable(sheets.get(caseId)).filter(sheet -> sheet.version() == version);
    }

    /** Keeps {@code sheet}, unless that case is there in a later version. */
    synchronized void keep(CaseId caseId, FactSheet sheet) {
        FactSheet kept = sheets.get(caseId);
        if (kept == null || kept.version() < sheet.version()) {
            sheets.put(caseId, sheet);
        }
    }

    /** How many cases one question may put on it. */
    int capacity() {
        return capacity;
    }

    synchronized int size() {
        return sheets.size();
    }
}
