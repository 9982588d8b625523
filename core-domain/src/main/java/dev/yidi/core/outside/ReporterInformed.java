package dev.yidi.core.outside;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The other body told the named informer what it decided 告知举报人. */
public record ReporterInformed(Instant at) implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o;
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_INFORMED);
    }
}
