package dev.yidi.example.center.architecture.planted.core.time;

import java.time.Instant;

/** Takes the time from the machine. */
record AsksTheClock(Instant instant) {
    AsksTheClock() {
        this(Instant.now());
    }
}
