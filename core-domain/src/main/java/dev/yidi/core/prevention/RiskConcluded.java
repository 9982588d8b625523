package dev.yidi.core.prevention;

import java.time.Instant;

/** The assessment came to its conclusion 作出评估结论. */
public record RiskConcluded(Instant at, RiskVerdict verdict) implements RiskAssessmentEvent {
    @Override
    public RiskAssessment evolve(RiskAssessment assessment) {
        return assessment.concluded(verdict);
    }
}
