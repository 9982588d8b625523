package dev.yidi.core.outside;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The party applied there 提出申请. */
public record OutsideApplied(Instant at, Instant appliedAt) implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.at(OutsideStage.APPLIED);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_APPLIED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return appliedAt;
    }
}
