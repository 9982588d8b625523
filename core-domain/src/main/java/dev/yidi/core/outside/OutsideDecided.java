package dev.yidi.core.outside;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The other body decided, and the result came back 结果反馈; the time to sue runs from the day the party received it. */
public record OutsideDecided(Instant at, Instant receivedAt, OutsideResult result, Optional<FreeText> summary)
        implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.decided(result);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_DECIDED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return receivedAt;
    }
}
