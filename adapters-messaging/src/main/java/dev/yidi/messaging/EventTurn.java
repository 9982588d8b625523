package dev.yidi.messaging;

import java.time.Duration;
import java.util.Optional;

/**
 * What one turn of an {@link EventRelay} came to 转发回合.
 *
 * @param state how it ended
 * @param events how many events the channel confirmed and the position was moved behind
 * @param pause how long the next turn may wait
 * @param cause what failed: of what is new where the state says so, otherwise of what is sent again, which then waits by itself
 */
public record EventTurn(State state, long events, Duration pause, Optional<RuntimeException> cause) {
    /** How a turn ended. */
    public enum State {
        /** There may be more: the next turn comes at once. */
        MORE,
        /** There was nothing more. */
        CAUGHT_UP,
        /** Another node leads. */
        LED_ELSEWHERE,
        /** Another node took over while this one was at work: what was sent comes again from there. */
        OVERTAKEN,
        /** The channel or a store failed: what was not confirmed comes again. */
        FAILED,
        /** It waits because it failed before. */
        WAITING
    }
}
