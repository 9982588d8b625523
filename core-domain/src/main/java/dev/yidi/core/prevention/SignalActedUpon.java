package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/** Something was done about the signal 处置: what. */
public record SignalActedUpon(Instant at, OfficerId by, FreeText what) implements SignalEvent {
    @Override
    public Signal evolve(Signal signal) {
        return signal.now(SignalStage.ACTED_UPON, by, Optional.of(what));
    }
}
