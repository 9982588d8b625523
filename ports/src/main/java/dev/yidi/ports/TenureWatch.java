package dev.yidi.ports;

import dev.yidi.ports.spi.Followings.Tenure;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Watches who leads followers elsewhere 观察现任: who leaves no other mark for as long as a lease lasts, by the time of this node alone, is
 * taken for gone. No clock is compared with that of another node. Thread-safe.
 */
final class TenureWatch {
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(Tenure tenure, Instant since) {}

    /** Whether {@code tenure} was first seen a {@code lease} ago or earlier, and nothing else since. */
    boolean hasPassed(String follower, Tenure tenure, Instant now, Duration lease) {
        Seen before = seen.compute(
                follower,
                (name, known) -> known == null || !known.tenure().equals(tenure) || now.isBefore(known.since())
                        ? new Seen(tenure, now)
                        : known);
        return !now.isBefore(before.since().plus(lease));
    }

    /** Nobody else leads {@code follower}. */
    void forget(String follower) {
        seen.remove(follower);
    }
}
