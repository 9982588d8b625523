package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** An officer graded how grave the matter is 事项风险定级. */
public record RiskGraded(Instant at, MatterRisk risk, FreeText reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.matter().graded(risk));
    }

    @Override
    public List<Milestone> milestones() {
        return risk == MatterRisk.HIGH ? List.of(Milestone.MAJOR_KNOWN) : List.of();
    }
}
