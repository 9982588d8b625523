package dev.yidi.messaging.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;

/** The time by which something must have come. */
record Deadline(long start, Duration patience) {
    static Deadline after(Duration patience) {
        return new Deadline(System.nanoTime(), patience);
    }

    /** Fails when it has passed. */
    void check(String expected) {
        if (System.nanoTime() - start > patience.toNanos()) {
            fail("expected " + expected + ", found none in " + patience);
        }
    }
}
