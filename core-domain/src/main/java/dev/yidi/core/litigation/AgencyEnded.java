package dev.yidi.core.litigation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The help ended 代理终结. */
public record AgencyEnded(Instant at, AgencyEnd end) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.ended(end);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.AGENCY_ENDED);
    }
}
