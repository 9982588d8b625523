package dev.yidi.core.prevention;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** People were heard 听取意见. */
public record PeopleHeard(Instant at, RiskHearing hearing, OfficerId by) implements RiskAssessmentEvent {
    @Override
    public RiskAssessment evolve(RiskAssessment assessment) {
        return assessment.heard(hearing);
    }
}
