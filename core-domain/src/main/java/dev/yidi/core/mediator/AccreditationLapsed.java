package dev.yidi.core.mediator;

import dev.yidi.core.time.ClockId;
import java.time.Instant;

/** The accreditation lapsed 资格失效. */
public record AccreditationLapsed(Instant at, ClockId clock) implements MediatorEvent {
    @Override
    public MediatorFile evolve(MediatorFile file) {
        return file.lapsed();
    }
}
