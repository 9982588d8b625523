package dev.yidi.core.supervision;

import dev.yidi.core.time.ClockId;
import java.time.Instant;

/** The period of the present level passed without a reply 逾期未回复. */
public record SupervisionOverdue(Instant at, ClockId clock) implements SupervisionEvent {
    @Override
    public Supervision evolve(Supervision file) {
        return file.overdue(at);
    }
}
