package dev.yidi.messaging.rabbitmq;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The messages of a share that were begun with 在办消息: in hand, or given back and waiting. What was given back for the first time long ago
 * no longer counts, or a message at which something breaks for days would keep its share at one source.
 */
final class InWork {
    /** Longer than an inbox tries what fails or is ahead of our clock. */
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);

    private final LongSupplier nanoTime;
    private final Set<Long> inHand = new HashSet<>();
    private final Map<Long, Long> firstGivenBack = new HashMap<>();

    InWork(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void handedOut(long tag) {
        inHand.add(tag);
    }

    void givenBack(long tag) {
        inHand.remove(tag);
        firstGivenBack.putIfAbsent(tag, nanoTime.getAsLong());
    }

    void settled(long tag) {
        inHand.remove(tag);
        firstGivenBack.remove(tag);
    }

    boolean isBusy() {
        long now = nanoTime.getAsLong();
        return !inHand.isEmpty() || firstGivenBack.values().stream().anyMatch(since -> now - since < LONGEST);
    }
}
