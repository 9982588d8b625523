package dev.yidi.messaging;

import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.OutwardEvent;

/**
 * What a relay knows of what the other side refuses for good 拒收: that one of the next events is such, which one, and how often. A channel
 * that is away refuses nothing. Used by one thread at a time.
 */
final class Refusals {
    private final int enough;
    private int suspects;
    private String alone = "";
    private int times;

    Refusals(int enough) {
        this.enough = enough;
    }

    /** Whether one of the next events was refused, so that batches go one by one. */
    boolean isSuspected() {
        return suspects > 0;
    }

    /** One of the next {@code entries} entries of the journal was refused. */
    void suspect(int entries) {
        suspects = entries;
    }

    /** The next {@code entries} entries, or all there are, were taken. */
    void taken(int entries) {
        suspects = Math.max(0, suspects - entries);
    }

    /** Whether {@code event}, which was refused by itself once more, is to be put aside. */
    boolean isEnough(OutwardEvent event) {
        String name = event.fileId() + "-" + event.sequence() + "-" + event.chain();
        times = name.equals(alone) ? times + 1 : 1;
        alone = name;
        return times >= enough;
    }

    /** The event was put aside. */
    void putAside() {
        suspects = 0;
        times = 0;
        alone = "";
    }

    /** The code of the first fault; it tells nothing of the event. */
    static String reason(InvalidInputException refused) {
        return refused.faults().isEmpty() ? "refused" : refused.faults().get(0).code();
    }
}
