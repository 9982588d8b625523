package dev.yidi.core.outside;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The party corrected the application 提交补正材料. */
public record CorrectionMade(Instant at, Instant madeAt) implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.at(OutsideStage.APPLIED);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_CORRECTED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return madeAt;
    }
}
