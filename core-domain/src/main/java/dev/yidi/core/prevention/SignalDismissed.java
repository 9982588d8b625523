package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/** Nothing had to be done about the signal 排除: why. */
public record SignalDismissed(Instant at, OfficerId by, FreeText why) implements SignalEvent {
    @Override
    public Signal evolve(Signal signal) {
        return signal.now(SignalStage.DISMISSED, by, Optional.of(why));
    }
}
