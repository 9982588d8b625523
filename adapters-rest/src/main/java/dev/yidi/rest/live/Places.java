package dev.yidi.rest.live;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts who has how many streams open. Thread-safe. */
final class Places {
    private final int inAll;
    private final int ofEverybody;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;
    private int unknown;

    Places(int inAll) {
        this.inAll = inAll;
        this.ofEverybody = (inAll + 1) / 2;
    }

    /** Takes a place for {@code reader}, and says whether there was one. */
    synchronized boolean take(Reader reader) {
        String who = reader.name();
        int theirs = taken.getOrDefault(who, 0);
        if (all >= inAll || theirs >= reader.most() || (reader.isUnknown() && unknown >= ofEverybody)) {
            return false;
        }
        all++;
        unknown += reader.isUnknown() ? 1 : 0;
        taken.put(who, theirs + 1);
        return true;
    }

    /** What gives a place that was taken back, once. */
    Runnable back(Reader reader) {
        AtomicBoolean given = new AtomicBoolean();
        return () -> {
            if (!given.getAndSet(true)) {
                give(reader);
            }
        };
    }

    private synchronized void give(Reader reader) {
        all--;
        unknown -= reader.isUnknown() ? 1 : 0;
        taken.computeIfPresent(reader.name(), (name, count) -> count == 1 ? null : count - 1);
    }
}
