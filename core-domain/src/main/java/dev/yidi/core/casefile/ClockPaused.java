package dev.yidi.core.casefile;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.PauseReason;
import java.time.Instant;
import java.util.Optional;

/** A clock stands still 中止计时. */
public record ClockPaused(Instant at, ClockId clock, PauseReason reason) implements CaseEvent {
    @Override
    public Optional<ClockId> clockOf() {
        return Optional.of(clock);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().changed(clock, new ClockEntry.Paused(at, reason)));
    }
}
