package dev.yidi.example.province;

import java.time.Instant;
import java.util.Optional;

/**
 * A case as the province knows it 省级事项: what its county's events fold to.
 *
 * @param kind what sort of matter it is; empty while the province was not told of its registration
 * @param receivedAt when it came in
 * @param state where it stands
 * @param endedAt when it ended, while it has
 * @param reopenings how often it was taken up again
 * @param raised whether a time limit ran so far that somebody above was told
 * @param ratings how often citizens rated it
 * @param unsatisfied how many of these were not satisfied
 */
record Matter(
        Optional<String> kind,
        Optional<Instant> receivedAt,
        State state,
        Optional<Instant> endedAt,
        int reopenings,
        boolean raised,
        int ratings,
        int unsatisfied) {
    /** Before anything was told. */
    static final Matter UNKNOWN =
            new Matter(Optional.empty(), Optional.empty(), State.UNDER_WAY, Optional.empty(), 0, false, 0, 0);

    /** Where a case stands. */
    enum State {
        /** 办理中. */
        UNDER_WAY,
        /** 已结案. */
        CLOSED,
        /** 不予受理. */
        NOT_ACCEPTED,
        /** 已撤回. */
        WITHDRAWN,
        /** 已并案. */
        MERGED
    }

    Matter registered(String sort, Instant received) {
        return new Matter(
                Optional.of(sort), Optional.of(received), state, endedAt, reopenings, raised, ratings, unsatisfied);
    }

    Matter classified(String sort) {
        return new Matter(Optional.of(sort), receivedAt, state, endedAt, reopenings, raised, ratings, unsatisfied);
    }

    Matter ended(State how, Instant at) {
        return new Matter(kind, receivedAt, how, Optional.of(at), reopenings, raised, ratings, unsatisfied);
    }

    Matter reopened() {
        return new Matter(
                kind, receivedAt, State.UNDER_WAY, Optional.empty(), reopenings + 1, raised, ratings, unsatisfied);
    }

    Matter raisedAbove() {
        return new Matter(kind, receivedAt, state, endedAt, reopenings, true, ratings, unsatisfied);
    }

    Matter rated(boolean satisfied) {
        return new Matter(
                kind, receivedAt, state, endedAt, reopenings, raised, ratings + 1, unsatisfied + (satisfied ? 0 : 1));
    }
}
