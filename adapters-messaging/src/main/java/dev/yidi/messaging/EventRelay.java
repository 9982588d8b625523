package dev.yidi.messaging;

import dev.yidi.core.CountyId;
import dev.yidi.ports.EventBatch;
import dev.yidi.ports.EventDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.random.RandomGenerator;

/**
 * Relays the events of one destination to a channel 事件转发: each at least once, a file's in their order up to repeats, and of many
 * nodes one at a time. Where it stands is kept by the centre's stores and moved only behind what the channel has confirmed.
 *
 * <p>Batches are as large as the rules say while all goes well, and half as large after each that failed, took more than half of the
 * lease, or was overtaken: a slow channel, or one that takes only so much at a time, gets ahead however slow it is, as long as it takes one
 * event within a lease.
 *
 * <p>It follows what is committed, so that a channel that is slow or away never slows a command. The host calls {@link #turn} again and
 * again by its own scheduler, or runs a {@link RelayLoop}; turns exclude each other.
 */
public final class EventRelay {
    private static final int MOST_DOUBLINGS = 20;

    /** A lead is renewed when a third of its lease has passed. */
    private static final int RENEWED_WITHIN = 3;

    private final CountyId county;
    private final EventDesk desk;
    private final String destination;
    private final EventChannel channel;
    private final Clock clock;
    private final RandomGenerator random;
    private final RelayRules rules;
    private final Optional<Executor> ahead;
    private int failures;
    private int size;
    private Instant notBefore = Instant.MIN;

    /**
     * A relay of what {@code county}'s {@code desk} gives {@code destination}.
     *
     * @param random spreads the waits of many nodes; need not be secure
     */
    public EventRelay(
            CountyId county,
            EventDesk desk,
            String destination,
            EventChannel channel,
            Clock clock,
            RandomGenerator random,
            RelayRules rules) {
        this(county, desk, destination, channel, clock, random, rules, Optional.empty());
    }

    private EventRelay(
            CountyId county,
            EventDesk desk,
            String destination,
            EventChannel channel,
            Clock clock,
            RandomGenerator random,
            RelayRules rules,
            Optional<Executor> ahead) {
        this.county = Objects.requireNonNull(county, "county");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.destination = Objects.requireNonNull(destination, "destination");
        this.channel = Objects.requireNonNull(channel, "channel");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.random = Objects.requireNonNull(random, "random");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.ahead = ahead;
        this.size = rules.batch();
    }

    /**
     * The same relay, which has the next batch prepared by {@code executor} while one is handed on: for a destination that gets
     * thousands of events a second. The executor has to run what it takes on; it stays the host's.
     */
    public EventRelay ahead(Executor executor) {
        return new EventRelay(county, desk, destination, channel, clock, random, rules, Optional.of(executor));
    }

    /** Hands on what is new, some batches at most; never throws because of the channel or a store. */
    public synchronized EventTurn turn() {
        Duration left = left();
        if (!left.isZero()) {
            return new EventTurn(EventTurn.State.WAITING, 0, left, Optional.empty());
        }
        Tally tally = new Tally();
        try {
            EventTurn.State state = handOn(tally);
            return state == EventTurn.State.OVERTAKEN ? overtaken(tally.events) : ended(state, tally.events);
        } catch (RuntimeException e) {
            return failed(e, tally.events);
        }
    }

    /** What is left of the pause after a failure; nothing when the clock was set back meanwhile, for then nobody knows. */
    private Duration left() {
        Instant now = clock.instant();
        if (!now.isBefore(notBefore)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, notBefore);
        return left.compareTo(rules.longestWait()) > 0 ? Duration.ZERO : left;
    }

    /** What a turn has done so far, whatever becomes of the rest. */
    private static final class Tally {
        private long events;
    }

    private EventTurn.State handOn(Tally tally) {
        Instant renewed = clock.instant();
        Optional<EventBatch> next = next();
        for (int i = 0; i < rules.batches(); i++) {
            if (next.isEmpty()) {
                return EventTurn.State.LED_ELSEWHERE;
            }
            EventBatch batch = next.get();
            if (batch.isCaughtUp()) {
                return EventTurn.State.CAUGHT_UP;
            }
            Optional<FutureTask<EventBatch>> prepared = i + 1 < rules.batches() ? prepare(batch) : Optional.empty();
            if (!handOn(batch)) {
                return EventTurn.State.OVERTAKEN;
            }
            tally.events += batch.events().size();
            if (i + 1 < rules.batches()) {
                boolean due = clock.instant().isAfter(renewed.plus(rules.lease().dividedBy(RENEWED_WITHIN)));
                renewed = due || prepared.isEmpty() ? clock.instant() : renewed;
                next = due || prepared.isEmpty() ? next() : Optional.of(ready(prepared.get()));
            }
        }
        return EventTurn.State.MORE;
    }

    private Optional<EventBatch> next() {
        return desk.next(destination, size, rules.lease());
    }

    private Optional<FutureTask<EventBatch>> prepare(EventBatch batch) {
        int many = size;
        return ahead.map(executor -> {
            FutureTask<EventBatch> task = new FutureTask<>(() -> desk.after(batch, many));
            executor.execute(task);
            return task;
        });
    }

    private static EventBatch ready(FutureTask<EventBatch> prepared) {
        try {
            return prepared.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelException("relay: the thread was interrupted while a batch was prepared", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new ChannelException("relay: a batch could not be prepared", e);
        }
    }

    private boolean handOn(EventBatch batch) {
        List<CloudEvent> events = batch.events().stream()
                .map(event -> EventMapping.of(county, event, batch.epoch()))
                .toList();
        Instant begun = clock.instant();
        if (!events.isEmpty()) {
            channel.publish(events);
        }
        boolean slow = clock.instant().isAfter(begun.plus(rules.lease().dividedBy(2)));
        boolean settled = desk.settle(batch);
        size = slow || !settled ? Math.max(1, size / 2) : Math.min(rules.batch(), 2 * size);
        return settled;
    }

    private EventTurn ended(EventTurn.State state, long events) {
        failures = 0;
        notBefore = Instant.MIN;
        return new EventTurn(
                state, events, state == EventTurn.State.MORE ? Duration.ZERO : rules.idle(), Optional.empty());
    }

    /** Two nodes that are slower than their lease take over from each other: both wait longer and take less. */
    private EventTurn overtaken(long events) {
        Duration pause = pause();
        failures++;
        notBefore = clock.instant().plus(pause);
        return new EventTurn(EventTurn.State.OVERTAKEN, events, pause, Optional.empty());
    }

    /** Another node may reach what this one cannot. */
    private EventTurn failed(RuntimeException cause, long events) {
        Duration pause = pause();
        failures++;
        size = Math.max(1, size / 2);
        notBefore = clock.instant().plus(pause);
        try {
            desk.release(destination);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
        return new EventTurn(EventTurn.State.FAILED, events, pause, Optional.of(cause));
    }

    private Duration pause() {
        Duration doubled = rules.firstWait().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration bounded = doubled.compareTo(rules.longestWait()) > 0 ? rules.longestWait() : doubled;
        long half = bounded.toNanos() / 2;
        return Duration.ofNanos(half + (long) (random.nextDouble() * half));
    }

    /** Hands the destination over to whichever node comes; for a node that stops. */
    public synchronized void release() {
        desk.release(destination);
    }
}
