package dev.yidi.core.prevention;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** A dispute that followed was linked 关联后续纠纷. */
public record DisputeLinked(Instant at, CaseId dispute, OfficerId by) implements RiskAssessmentEvent {
    @Override
    public RiskAssessment evolve(RiskAssessment assessment) {
        return assessment.linked(dispute);
    }
}
