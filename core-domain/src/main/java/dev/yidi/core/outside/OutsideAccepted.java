package dev.yidi.core.outside;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The other body took the matter 外部程序受理. */
public record OutsideAccepted(Instant at, Instant acceptedAt, Optional<String> number, OutsideTrack track)
        implements OutsideEvent {
    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.accepted(number, track);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_ACCEPTED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return acceptedAt;
    }
}
