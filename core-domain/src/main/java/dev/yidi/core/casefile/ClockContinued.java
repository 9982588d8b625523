package dev.yidi.core.casefile;

import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock goes on from an earlier one of the same limit and the same start 计时接续: what was granted and how long it stood still
 * counts on, so that nothing is granted twice and nothing is lost.
 *
 * @param clock the clock that started just now
 * @param earlier the one it goes on from
 */
public record ClockContinued(Instant at, ClockId clock, ClockId earlier) implements CaseEvent {
    @Override
    public Optional<ClockId> clockOf() {
        return Optional.of(clock);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().continued(clock, earlier));
    }
}
