package dev.yidi.core.litigation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The party appealed against the ruling not to take the suit 对不予受理裁定上诉. */
public record FilingRefusalAppealed(Instant at) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.filed(Filing::appealedAgainst);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.FILING_APPEALED);
    }
}
