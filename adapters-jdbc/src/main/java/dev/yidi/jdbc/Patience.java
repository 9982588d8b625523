package dev.yidi.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a statement may take, and from when on it is told of in the log 慢语句: as the text that was prepared, which has a
 * mark in the place of every value.
 *
 * @param timeoutSeconds how long it may take at most
 * @param slow from when on it is told of
 */
record Patience(int timeoutSeconds, Duration slow) {
    static final Duration SLOW = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger("dev.yidi.jdbc.slow");

    static Patience of(int timeoutSeconds) {
        return new Patience(timeoutSeconds, SLOW);
    }

    /** Something done with a prepared statement. */
    interface Execution<T> {
        T run() throws SQLException;
    }

    /** What {@code execution} gives; a failure that took long is told of as well. */
    <T> T timed(String sql, Execution<T> execution) throws SQLException {
        long began = System.nanoTime();
        try {
            return execution.run();
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            if (took.compareTo(slow) >= 0) {
                LOG.warn("slow statement, {} ms: {}", took.toMillis(), sql);
            }
        }
    }
}
