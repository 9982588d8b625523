package dev.yidi.core.outside;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The party gave the procedure up 放弃. */
public record OutsideDropped(Instant at) implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.at(OutsideStage.DROPPED);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_DROPPED);
    }
}
