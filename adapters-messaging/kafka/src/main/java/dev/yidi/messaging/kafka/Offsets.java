package dev.yidi.messaging.kafka;

import java.util.TreeSet;

/** How far one partition is settled without a gap 连续位移. */
final class Offsets {
    private final TreeSet<Long> unsettled = new TreeSet<>();
    private long end;
    private long committed;

    Offsets(long begin) {
        this.end = begin;
        this.committed = begin;
    }

    void fetched(long offset) {
        unsettled.add(offset);
        end = offset + 1;
    }

    void settled(long offset) {
        unsettled.remove(offset);
    }

    int unsettled() {
        return unsettled.size();
    }

    /** The first offset that is not settled. */
    long next() {
        return unsettled.isEmpty() ? end : unsettled.first();
    }

    boolean isDue() {
        return next() > committed;
    }

    void committed() {
        committed = next();
    }
}
