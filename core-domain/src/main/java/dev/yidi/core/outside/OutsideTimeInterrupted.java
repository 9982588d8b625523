package dev.yidi.core.outside;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The time to apply was interrupted and begins anew 时效中断. */
public record OutsideTimeInterrupted(Instant at, Instant interruptedAt, InterruptionReason reason)
        implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o;
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_INTERRUPTED, Milestone.OUTSIDE_KNOWN);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return interruptedAt;
    }
}
