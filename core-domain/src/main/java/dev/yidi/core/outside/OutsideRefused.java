package dev.yidi.core.outside;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The other body did not take the matter 外部程序不予受理. */
public record OutsideRefused(Instant at, FreeText ground) implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.at(OutsideStage.REFUSED);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_REFUSED);
    }
}
