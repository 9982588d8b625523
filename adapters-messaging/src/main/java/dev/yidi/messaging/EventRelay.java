package dev.yidi.messaging;

import dev.yidi.core.CountyId;
import dev.yidi.core.InvalidInputException;
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
import java.util.concurrent.RejectedExecutionException;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Relays the events of one destination to a channel 事件转发: each at least once, a file's in their order up to repeats, and of many
 * nodes one at a time. Where it stands is kept by the centre's stores and moved only behind what the channel has confirmed.
 *
 * <p>Batches are as large as the rules say while all goes well, and smaller by half or more after each that failed, took more than half of the
 * lease, or was overtaken: a slow channel, or one that takes only so much at a time, gets ahead however slow it is, as long as it takes one
 * event within a lease.
 *
 * <p>An event that the other side refuses for good ({@link InvalidInputException}), by itself and as often as the rules say, is put aside with what
 * comes after it in its file: {@link EventDesk#putAside}. One that is merely not confirmed comes again for as long as it takes. When five in a row
 * are refused, and none is taken in between, nothing more is put aside, for then it is not about single events. What is put aside and wanted again is
 * sent a few events a turn, behind what is new; where that fails, it alone waits.
 *
 * <p>It follows what is committed, so that a channel that is slow or away never slows a command. The host calls {@link #turn} again and
 * again by its own scheduler, or runs a {@link RelayLoop}; turns exclude each other.
 */
public final class EventRelay {
    /** A lead is renewed when a third of its lease has passed. */
    private static final int RENEWED_WITHIN = 3;

    /** How long what is confirmed may wait for the next batch, to be settled together with it: moving on costs a commit. */
    private static final Duration SETTLED_WITHIN = Duration.ofMillis(100);

    private final CountyId county;
    private final EventDesk desk;
    private final String destination;
    private final EventChannel channel;
    private final Clock clock;
    private final RandomGenerator random;
    private final RelayRules rules;
    private final Optional<Executor> ahead;
    private final Refusals refusals;
    private final Resending again;
    private final Pausing pausing;
    private int size;

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
        this.refusals = new Refusals(rules.refusals());
        this.pausing = new Pausing(rules, clock, random);
        this.again = new Resending(
                desk,
                destination,
                rules.lease(),
                clock,
                event -> prepared(List.of(EventMapping.of(county, event.event(), event.epoch()))),
                new Pausing(rules, clock, random));
        this.size = rules.batch();
    }

    /**
     * A relay like this one, to be used in its place, which has the next batch prepared by {@code executor} while one is handed on, and sends it before the one before
     * it is confirmed, where the channel can: for a destination that gets thousands of events a second. What the executor refuses, or has
     * not begun when it is wanted, the relay does itself. It stays the host's.
     */
    public EventRelay ahead(Executor executor) {
        return new EventRelay(county, desk, destination, channel, clock, random, rules, Optional.of(executor));
    }

    /** Hands on what is new, some batches at most; never throws because of the channel or a store. */
    public synchronized EventTurn turn() {
        Duration left = pausing.left();
        if (!left.isZero()) {
            return new EventTurn(EventTurn.State.WAITING, 0, left, Optional.empty());
        }
        Tally tally = new Tally();
        try {
            EventTurn.State state = handOnAll(tally);
            return state == EventTurn.State.OVERTAKEN ? overtaken(tally) : ended(state, tally);
        } catch (RuntimeException e) {
            return failed(e, tally);
        }
    }

    /** What a turn has done so far, whatever becomes of the rest. */
    private static final class Tally {
        /** How many events are behind the destination. */
        private long events;

        /** What was sent and is not yet confirmed. */
        private Optional<Sent> sent = Optional.empty();

        /** What the channel has confirmed and the destination is not yet moved behind. */
        private Optional<EventBatch> confirmed = Optional.empty();

        private Instant settled = Instant.MIN;

        /** Why nothing more is sent again for now, though new events went well. */
        private Optional<RuntimeException> unsent = Optional.empty();
    }

    /** A batch, and what is left to do to send it. */
    private record Load(EventBatch batch, Prepared sending) {}

    /** A batch that is on its way since {@code begun}. */
    private record Sent(EventBatch batch, Instant begun, Confirmation confirmation) {}

    /** What is new first, and then a few of what is sent again: where those fail, they alone wait. */
    private EventTurn.State handOnAll(Tally tally) {
        EventTurn.State state = refusals.isSuspected() ? oneByOne(tally) : handOn(tally);
        if (state == EventTurn.State.OVERTAKEN || state == EventTurn.State.LED_ELSEWHERE) {
            return state;
        }
        Resending.Go go = again.send();
        tally.unsent = go.cause();
        return go.state() == EventTurn.State.CAUGHT_UP ? state : go.state();
    }

    /** One batch after another, the smaller the oftener one was refused: down to the event that is, which is put aside in the end. */
    private EventTurn.State oneByOne(Tally tally) {
        for (int i = 0; i < rules.batches() && refusals.isSuspected(); i++) {
            Optional<EventBatch> next = desk.next(destination, size, rules.lease());
            if (next.isEmpty()) {
                return EventTurn.State.LED_ELSEWHERE;
            }
            EventBatch batch = next.get();
            if (batch.isCaughtUp()) {
                refusals.taken(Integer.MAX_VALUE);
                return EventTurn.State.CAUGHT_UP;
            }
            Optional<InvalidInputException> refused = refusal(batch);
            if (refused.isPresent()
                    && !(batch.events().size() == 1
                            && refusals.isEnough(batch.events().get(0)))) {
                throw refused.get();
            }
            boolean settled =
                    refused.isPresent() ? desk.putAside(batch, Refusals.reason(refused.get())) : desk.settle(batch);
            if (!settled) {
                return EventTurn.State.OVERTAKEN;
            }
            if (refused.isPresent()) {
                refusals.putAside();
            } else {
                refusals.taken(size);
                tally.events += batch.events().size();
            }
        }
        return EventTurn.State.MORE;
    }

    private Optional<InvalidInputException> refusal(EventBatch batch) {
        try {
            load(batch).sending().send().await();
            return Optional.empty();
        } catch (InvalidInputException refused) {
            return Optional.of(refused);
        }
    }

    private EventTurn.State handOn(Tally tally) {
        Instant renewed = clock.instant();
        tally.settled = renewed;
        Optional<Load> next = next();
        for (int i = 1; next.isPresent(); i++) {
            Load load = next.get();
            if (load.batch().isCaughtUp()) {
                confirm(tally);
                return settle(tally) ? EventTurn.State.CAUGHT_UP : EventTurn.State.OVERTAKEN;
            }
            boolean last = i == rules.batches();
            Optional<FutureTask<Load>> prepared = last ? Optional.empty() : prepare(load.batch());
            send(load, tally);
            boolean due = clock.instant().isAfter(renewed.plus(rules.lease().dividedBy(RENEWED_WITHIN)));
            boolean ask = due || prepared.isEmpty();
            if (ask) {
                confirm(tally);
            }
            if ((ask || isLongUnsettled(tally)) && !settle(tally)) {
                leave(tally);
                return EventTurn.State.OVERTAKEN;
            }
            if (last) {
                return EventTurn.State.MORE;
            }
            Optional<Load> ready = prepared.map(EventRelay::await);
            renewed = ask ? clock.instant() : renewed;
            next = ask ? next() : ready;
        }
        return EventTurn.State.LED_ELSEWHERE;
    }

    private Optional<Load> next() {
        return desk.next(destination, size, rules.lease()).map(this::load);
    }

    private Optional<FutureTask<Load>> prepare(EventBatch batch) {
        int many = size;
        return ahead.map(executor -> {
            FutureTask<Load> task = new FutureTask<>(() -> load(desk.after(batch, many)));
            try {
                executor.execute(task);
            } catch (RejectedExecutionException e) {
                // done when it is wanted
            }
            return task;
        });
    }

    private Load load(EventBatch batch) {
        List<CloudEvent> events = batch.events().stream()
                .map(event -> EventMapping.of(county, event, batch.epoch()))
                .toList();
        return new Load(batch, events.isEmpty() ? Confirmation::given : prepared(events));
    }

    private Prepared prepared(List<CloudEvent> events) {
        return channel instanceof CodedChannel coded ? coded.prepareOwn(events) : channel.prepare(events);
    }

    /** What the executor has not begun is done here: it may be busy with other relays, or shut down. */
    private static Load await(FutureTask<Load> prepared) {
        try {
            prepared.run();
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

    /** One batch is sent while the one before it is being confirmed: what is behind one that was not does not count as confirmed. */
    private void send(Load load, Tally tally) {
        Instant begun = clock.instant();
        Confirmation confirmation = load.sending().send();
        confirm(tally);
        tally.sent = Optional.of(new Sent(load.batch(), begun, confirmation));
    }

    /** What is on its way comes to its end; another node leads, and sends it again. */
    private void leave(Tally tally) {
        int halved = size;
        try {
            confirm(tally);
        } catch (ChannelException | InvalidInputException e) {
            tally.sent = Optional.empty();
        }
        size = halved;
    }

    /** Waits until all that was sent is confirmed. */
    private void confirm(Tally tally) {
        Optional<Sent> sent = tally.sent;
        tally.sent = Optional.empty();
        sent.ifPresent(last -> confirm(last, tally));
    }

    private void confirm(Sent sent, Tally tally) {
        sent.confirmation().await();
        tally.confirmed = Optional.of(
                tally.confirmed.map(before -> joined(before, sent.batch())).orElse(sent.batch()));
        boolean slow = clock.instant().isAfter(sent.begun().plus(rules.lease().dividedBy(2)));
        size = slow ? Math.max(1, size / 2) : Math.min(rules.batch(), 2 * size);
    }

    private static EventBatch joined(EventBatch before, EventBatch batch) {
        return new EventBatch(
                batch.destination(),
                batch.epoch(),
                before.position(),
                batch.next(),
                Stream.concat(before.events().stream(), batch.events().stream()).toList());
    }

    private boolean isLongUnsettled(Tally tally) {
        Instant now = clock.instant();
        return now.isBefore(tally.settled) || now.isAfter(tally.settled.plus(SETTLED_WITHIN));
    }

    /** Moves the destination behind what was confirmed; false when another node has taken over. */
    private boolean settle(Tally tally) {
        Optional<EventBatch> confirmed = tally.confirmed;
        boolean settled = confirmed.map(desk::settle).orElse(true);
        tally.confirmed = Optional.empty();
        tally.settled = clock.instant();
        if (settled) {
            tally.events += confirmed.map(batch -> batch.events().size()).orElse(0);
        } else {
            size = Math.max(1, size / 2);
        }
        return settled;
    }

    private EventTurn ended(EventTurn.State state, Tally tally) {
        pausing.forget();
        Duration pause = state == EventTurn.State.MORE ? Duration.ZERO : rules.idle();
        return new EventTurn(state, tally.events, pause, tally.unsent);
    }

    /** Two nodes that are slower than their lease take over from each other: both wait longer and take less. */
    private EventTurn overtaken(Tally tally) {
        return new EventTurn(EventTurn.State.OVERTAKEN, tally.events, pausing.failed(), Optional.empty());
    }

    /** Another node may reach what this one cannot. */
    private EventTurn failed(RuntimeException cause, Tally tally) {
        int tried = size;
        if (cause instanceof InvalidInputException) {
            refusals.suspect(2 * tried);
            if (tried > 1) {
                pausing.forget();
            }
        }
        Duration pause = pausing.failed();
        despite(cause, () -> confirm(tally));
        despite(cause, () -> settle(tally));
        size = Math.max(1, tried / 2);
        despite(cause, () -> desk.release(destination));
        return new EventTurn(EventTurn.State.FAILED, tally.events, pause, Optional.of(cause));
    }

    private static void despite(RuntimeException cause, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            if (!e.equals(cause)) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Hands the destination over to whichever node comes; for a node that stops. */
    public synchronized void release() {
        desk.release(destination);
    }
}
