package dev.yidi.core.outside;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The party took the decision, or the refusal, to court 起诉、上诉. */
public record DecisionSued(Instant at) implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.taken();
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_SUED);
    }
}
