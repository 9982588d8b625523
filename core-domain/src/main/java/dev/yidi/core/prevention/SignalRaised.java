package dev.yidi.core.prevention;

import dev.yidi.core.FileId;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import java.time.Instant;
import java.util.Optional;

/** A signal was raised 预警. */
public record SignalRaised(Instant at, FileId id, String number, SignalCluster cluster)
        implements SignalEvent, FileOpening<Signal> {
    @Override
    public Signal begin() {
        return new Signal(FileHead.of(id, number, at), cluster, SignalStage.RAISED, Optional.empty(), Optional.empty());
    }
}
