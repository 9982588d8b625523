package dev.yidi.messaging;

import java.time.Duration;

/**
 * How a relay goes about its work 转发规则.
 *
 * @param batch how many entries of the journal it looks at at a time, 1 to 1,000
 * @param batches how many batches it hands on in one turn at most, so that a host can serve several relays in turn
 * @param lease how long other nodes wait for this one; longer than the channel takes for a batch, for a relay that is overtaken sends what
 *     another one sends as well
 * @param idle how long it waits when there is nothing new, or another node leads: what a new event may be late
 * @param firstWait how long it waits after a failure, twice as long after the next, with up to a half of it by chance
 * @param longestWait how long it waits at most
 * @param refusals how often the other side refuses an event by itself until it is put aside, 1 or more; as long as a channel is merely away,
 *     nothing is
 */
public record RelayRules(
        int batch, int batches, Duration lease, Duration idle, Duration firstWait, Duration longestWait, int refusals) {
    private static final int USUAL_REFUSALS = 8;

    public RelayRules {
        if (batch < 1 || batch > 1000 || batches < 1 || refusals < 1) {
            throw new IllegalArgumentException(
                    "rules: expected batches of 1 to 1,000, one in a turn at least, and one refusal at least");
        }
        if (lease.isNegative() || idle.isNegative() || firstWait.isNegative() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException(
                    "rules: expected no time below zero, and the longest wait not below the first");
        }
    }

    /** The same with 8 refusals, which take a minute or so with the usual waits. */
    public RelayRules(int batch, int batches, Duration lease, Duration idle, Duration firstWait, Duration longestWait) {
        this(batch, batches, lease, idle, firstWait, longestWait, USUAL_REFUSALS);
    }

    /** 1,000 entries, 20 batches, a lease of 2 min, which outlasts what Kafka takes at most as it comes; 100 ms when idle, after failures 200 ms to 30 s, 8 refusals. */
    public static RelayRules usual() {
        return new RelayRules(
                1_000,
                20,
                Duration.ofMinutes(2),
                Duration.ofMillis(100),
                Duration.ofMillis(200),
                Duration.ofSeconds(30));
    }
}
