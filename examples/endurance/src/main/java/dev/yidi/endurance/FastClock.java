package dev.yidi.endurance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock on which half a day passes in a second, in every process that is given the same start, so that rungs fall due. */
final class FastClock extends Clock {
    private static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");
    private static final long FASTER = Duration.ofHours(12).toSeconds();

    private final long startMillis;

    /** @param startMillis when the run began, by the machine's clock */
    FastClock(long startMillis) {
        this.startMillis = startMillis;
    }

    @Override
    public Instant instant() {
        return BEGIN.plusMillis((System.currentTimeMillis() - startMillis) * FASTER);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("zones do not matter here");
    }
}
