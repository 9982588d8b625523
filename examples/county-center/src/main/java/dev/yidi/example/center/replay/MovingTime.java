package dev.yidi.example.center.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved on 回放时钟; never back. In UTC. Thread-safe. */
public final class MovingTime extends Clock {
    private final AtomicReference<Instant> now;

    /** One that stands at {@code start}. */
    public MovingTime(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /** Moves on to {@code instant} unless the clock stands later already. */
    public void moveOnTo(Instant instant) {
        now.updateAndGet(current -> current.isBefore(instant) ? instant : current);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
