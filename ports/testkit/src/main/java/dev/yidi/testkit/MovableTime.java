package dev.yidi.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it 可调时间, forward or back. Thread-safe. */
public final class MovableTime extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovableTime(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A clock that stands at {@code instant}, in UTC. */
    public static MovableTime at(Instant instant) {
        return new MovableTime(new AtomicReference<>(instant), ZoneOffset.UTC);
    }

    /** A clock that stands at {@code instant} as {@link Instant#parse} reads it, in UTC. */
    public static MovableTime at(String instant) {
        return at(Instant.parse(instant));
    }

    /** Moves on by {@code step}, or back when it is negative; returns where the clock now stands. */
    public Instant advance(Duration step) {
        return now.updateAndGet(instant -> instant.plus(step));
    }

    /** Moves to {@code instant}, also into the past. */
    public void moveTo(Instant instant) {
        now.set(instant);
    }

    /** Moves to {@code instant} unless the clock stands later already. */
    public void moveOnTo(Instant instant) {
        now.updateAndGet(current -> current.isBefore(instant) ? instant : current);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A view in another zone that moves together with this clock. */
    @Override
    public MovableTime withZone(ZoneId other) {
        return new MovableTime(now, other);
    }

    @Override
    public String toString() {
        return "MovableTime[" + now.get() + ", " + zone + "]";
    }
}
