package dev.yidi.core.mediator;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** The accreditation was suspended 暂停资格. */
public record AccreditationSuspended(Instant at, FreeText reason) implements MediatorEvent {
    @Override
    public MediatorFile evolve(MediatorFile file) {
        return file.suspended(true);
    }
}
