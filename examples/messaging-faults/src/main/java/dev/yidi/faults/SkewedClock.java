package dev.yidi.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of one node, wrong by so much 走偏的时钟. Thread-safe. */
final class SkewedClock extends Clock {
    private volatile Duration wrongBy = Duration.ZERO;

    /** Sets it before or, where negative, behind the true time. */
    void wrongBy(Duration duration) {
        wrongBy = duration;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(wrongBy);
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
