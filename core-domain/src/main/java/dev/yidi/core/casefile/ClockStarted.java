package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A clock started 计时开始, with its limit whole: what the law said then stays with the case.
 *
 * @param promise the county's stricter promise
 * @param from the instant the limit counts from, for instance the original receipt; never after {@code at}
 * @param proceeding the proceeding whose limit it is; empty for a limit of the case itself
 */
public record ClockStarted(
        Instant at, ClockId clock, Limit limit, Optional<Span> promise, Instant from, Optional<ProceedingId> proceeding)
        implements CaseEvent {
    @Override
    public Optional<ClockId> clockOf() {
        return Optional.of(clock);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().started(new ClockLedger(clock, limit, promise, from, List.of()), proceeding));
    }

    @Override
    public Optional<ProceedingId> proceedingOf() {
        return proceeding;
    }
}
