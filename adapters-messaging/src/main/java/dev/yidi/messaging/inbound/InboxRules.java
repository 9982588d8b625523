package dev.yidi.messaging.inbound;

import java.time.Duration;

/**
 * How an inbox goes about its work 收件规则.
 *
 * @param batch how many messages it takes in one turn at most, 1 to 1,000
 * @param longestTurn after how long a turn begins no further message, and gives the rest back; it may last longer by as long as the message
 *     it is at does. Well below what the broker bears between two turns, which is five minutes with Kafka
 * @param idle how long a {@link InboxLoop} waits for a first message in one turn
 * @param firstWait how long a loop waits when the source is away, twice as long after the next failure
 * @param longestWait how long it waits at most
 */
public record InboxRules(int batch, Duration longestTurn, Duration idle, Duration firstWait, Duration longestWait) {
    public InboxRules {
        if (batch < 1 || batch > 1000) {
            throw new IllegalArgumentException("batch: expected 1 to 1,000, found " + batch);
        }
        if (longestTurn.isNegative()
                || idle.isNegative()
                || firstWait.isNegative()
                || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException(
                    "rules: expected no time below zero, and the longest wait not below the first");
        }
    }

    /** 20 messages, turns of 60 s, 1 s when idle, when the source is away 200 ms to 30 s. */
    public static InboxRules usual() {
        return new InboxRules(
                20, Duration.ofSeconds(60), Duration.ofSeconds(1), Duration.ofMillis(200), Duration.ofSeconds(30));
    }
}
