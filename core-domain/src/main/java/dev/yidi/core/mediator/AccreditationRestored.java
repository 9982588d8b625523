package dev.yidi.core.mediator;

import java.time.Instant;

/** The accreditation was restored 恢复资格. */
public record AccreditationRestored(Instant at) implements MediatorEvent {
    @Override
    public MediatorFile evolve(MediatorFile file) {
        return file.suspended(false);
    }
}
