package dev.yidi.core.mediator;

import dev.yidi.core.pool.Leave;
import java.time.Instant;

/** The mediator will be away 请假. */
public record LeaveNoted(Instant at, Leave leave) implements MediatorEvent {
    @Override
    public MediatorFile evolve(MediatorFile file) {
        return file.away(leave);
    }
}
