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
import java.util.random.RandomGenerator;

/**
 * Relays the events of one destination to a channel 事件转发: each at least once, a file's in their order up to repeats, and of many
 * nodes one at a time. Where it stands is kept by the centre's stores and moved only behind what the channel has confirmed.
 *
 * <p>It follows what is committed, so that a channel that is slow or away never slows a command. The host calls {@link #turn} again and
 * again by its own scheduler, or runs a {@link RelayLoop}; turns exclude each other.
 */
public final class EventRelay {
    private static final int MOST_DOUBLINGS = 20;

    private final CountyId county;
    private final EventDesk desk;
    private final String destination;
    private final EventChannel channel;
    private final Clock clock;
    private final RandomGenerator random;
    private final RelayRules rules;
    private int failures;
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
        this.county = Objects.requireNonNull(county, "county");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.destination = Objects.requireNonNull(destination, "destination");
        this.channel = Objects.requireNonNull(channel, "channel");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.random = Objects.requireNonNull(random, "random");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** Hands on what is new, some batches at most; never throws because of the channel or a store. */
    public synchronized EventTurn turn() {
        Instant now = clock.instant();
        if (now.isBefore(notBefore)) {
            return new EventTurn(EventTurn.State.WAITING, 0, Duration.between(now, notBefore), Optional.empty());
        }
        long events = 0;
        try {
            for (int i = 0; i < rules.batches(); i++) {
                Optional<EventBatch> next = desk.next(destination, rules.batch(), rules.lease());
                if (next.isEmpty()) {
                    return ended(EventTurn.State.LED_ELSEWHERE, events);
                }
                if (next.get().isCaughtUp()) {
                    return ended(EventTurn.State.CAUGHT_UP, events);
                }
                if (!handOn(next.get())) {
                    return ended(EventTurn.State.OVERTAKEN, events);
                }
                events += next.get().events().size();
            }
            return ended(EventTurn.State.MORE, events);
        } catch (RuntimeException e) {
            return failed(e, events);
        }
    }

    private boolean handOn(EventBatch batch) {
        List<CloudEvent> events = batch.events().stream()
                .map(event -> EventMapping.of(county, event, batch.epoch()))
                .toList();
        if (!events.isEmpty()) {
            channel.publish(events);
        }
        return desk.settle(batch);
    }

    private EventTurn ended(EventTurn.State state, long events) {
        failures = 0;
        notBefore = Instant.MIN;
        return new EventTurn(
                state, events, state == EventTurn.State.MORE ? Duration.ZERO : rules.idle(), Optional.empty());
    }

    /** Another node may reach what this one cannot. */
    private EventTurn failed(RuntimeException cause, long events) {
        Duration pause = pause();
        failures++;
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
