package dev.yidi.core.litigation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The court filed the suit 立案. */
public record SuitDocketed(Instant at, String courtNumber) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.filed(f -> f.docketed(courtNumber));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.SUIT_DOCKETED);
    }
}
