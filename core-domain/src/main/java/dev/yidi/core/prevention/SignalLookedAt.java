package dev.yidi.core.prevention;

import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/** Somebody looked at the signal 研判. */
public record SignalLookedAt(Instant at, OfficerId by) implements SignalEvent {
    @Override
    public Signal evolve(Signal signal) {
        return signal.now(SignalStage.LOOKED_AT, by, Optional.empty());
    }
}
