package dev.yidi.messaging;

import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.AsideEvent;
import dev.yidi.ports.EventDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends what was put aside and is wanted again 重发, one event at a time: each tells of itself whether it is taken now. A few in one go, and none for a
 * while after a failure, so that what is new does not wait for it. Used by one thread at a time.
 */
final class Resending {
    /** How many events at most in one go. */
    static final int MOST = 20;

    /** After how long no further one is begun in one go. */
    private static final Duration LONGEST = Duration.ofMillis(200);

    private final EventDesk desk;
    private final String destination;
    private final Duration lease;
    private final Clock clock;
    private final Function<AsideEvent, Prepared> prepare;
    private final Pausing pausing;

    Resending(
            EventDesk desk,
            String destination,
            Duration lease,
            Clock clock,
            Function<AsideEvent, Prepared> prepare,
            Pausing pausing) {
        this.desk = desk;
        this.destination = destination;
        this.lease = lease;
        this.clock = clock;
        this.prepare = prepare;
        this.pausing = pausing;
    }

    /**
     * How a go ended.
     *
     * @param state whether there may be more, there is nothing more for now, or another node has taken over
     * @param cause what failed
     */
    record Go(EventTurn.State state, Optional<RuntimeException> cause) {
        private static Go of(EventTurn.State state) {
            return new Go(state, Optional.empty());
        }
    }

    /** Sends a few; never throws because of the channel or a store. */
    Go send() {
        if (!pausing.left().isZero()) {
            return Go.of(EventTurn.State.CAUGHT_UP);
        }
        try {
            EventTurn.State state = some();
            pausing.forget();
            return Go.of(state);
        } catch (RuntimeException e) {
            pausing.failed();
            return new Go(EventTurn.State.CAUGHT_UP, Optional.of(e));
        }
    }

    private EventTurn.State some() {
        Instant begun = clock.instant();
        for (int i = 0; i < MOST && hasTime(begun); i++) {
            Optional<AsideEvent> next = desk.again(destination, lease);
            if (next.isEmpty()) {
                return EventTurn.State.CAUGHT_UP;
            }
            if (!isSent(next.get())) {
                return EventTurn.State.OVERTAKEN;
            }
        }
        return EventTurn.State.MORE;
    }

    private boolean hasTime(Instant begun) {
        Instant now = clock.instant();
        return !now.isBefore(begun) && now.isBefore(begun.plus(LONGEST));
    }

    private boolean isSent(AsideEvent event) {
        try {
            prepare.apply(event).send().await();
        } catch (InvalidInputException refused) {
            return desk.refused(event, Refusals.reason(refused));
        }
        return desk.settle(event);
    }
}
