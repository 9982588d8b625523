package dev.yidi.core.casefile;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.Optional;

/** A clock runs again 恢复计时. */
public record ClockResumed(Instant at, ClockId clock) implements CaseEvent {
    @Override
    public Optional<ClockId> clockOf() {
        return Optional.of(clock);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().changed(clock, new ClockEntry.Resumed(at)));
    }
}
