package dev.yidi.core.casefile;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.Optional;

/** A clock stopped 计时终止 because {@code by} was reached. */
public record ClockStopped(Instant at, ClockId clock, Milestone by) implements CaseEvent {
    @Override
    public Optional<ClockId> clockOf() {
        return Optional.of(clock);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().changed(clock, new ClockEntry.Stopped(at, by)));
    }
}
