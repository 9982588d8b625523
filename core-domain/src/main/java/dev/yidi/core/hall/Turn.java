package dev.yidi.core.hall;

import dev.yidi.core.OfficerId;
import dev.yidi.core.WindowId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A ticket at one window 一次叫号.
 *
 * @param window the window
 * @param by who called
 * @param request the id under which the caller sent the call, so that a repeat finds this ticket again
 * @param since from when on its holder waited for this turn
 * @param calledAt when it was first called there
 * @param calls how often it was called there
 * @param servingAt when serving began; empty when it never did
 * @param endedAt when the turn ended
 */
public record Turn(
        WindowId window,
        OfficerId by,
        String request,
        Instant since,
        Instant calledAt,
        int calls,
        Optional<Instant> servingAt,
        Optional<Instant> endedAt) {

    /** How long its holder waited for serving to begin; empty when it never did. */
    public Optional<Duration> waited() {
        return servingAt.map(begun -> Duration.between(since, begun));
    }

    /** How long serving took; empty while it has not ended or when it never began. */
    public Optional<Duration> served() {
        return servingAt.flatMap(begun -> endedAt.map(end -> Duration.between(begun, end)));
    }

    Duration servedUntil(Instant until) {
        return servingAt
                .map(begun -> Duration.between(begun, endedAt.orElse(until)))
                .orElse(Duration.ZERO);
    }

    Turn again() {
        return new Turn(window, by, request, since, calledAt, calls + 1, servingAt, endedAt);
    }

    Turn serving(Instant at) {
        return new Turn(window, by, request, since, calledAt, calls, Optional.of(at), endedAt);
    }

    Turn ended(Instant at) {
        return new Turn(window, by, request, since, calledAt, calls, servingAt, Optional.of(at));
    }
}
