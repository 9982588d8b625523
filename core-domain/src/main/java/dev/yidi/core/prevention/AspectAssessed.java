package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** An aspect was assessed 单项评估. */
public record AspectAssessed(Instant at, RiskAspect aspect, AspectResult result, FreeText why, OfficerId by)
        implements RiskAssessmentEvent {
    @Override
    public RiskAssessment evolve(RiskAssessment assessment) {
        return assessment.found(aspect, new AspectFinding(at, by, result, why));
    }
}
