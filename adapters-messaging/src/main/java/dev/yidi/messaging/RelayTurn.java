package dev.yidi.messaging;

import java.util.List;

/**
 * What one turn of the relay did 转发结果.
 *
 * @param delivered how many events were taken, counted for each subscriber
 * @param failures who could not take theirs; they get them again
 */
public record RelayTurn(long delivered, List<Failure> failures) {
    public RelayTurn {
        failures = List.copyOf(failures);
    }

    /**
     * A subscriber that failed.
     *
     * @param subscriber its name
     * @param cause what it threw
     */
    public record Failure(String subscriber, RuntimeException cause) {}
}
