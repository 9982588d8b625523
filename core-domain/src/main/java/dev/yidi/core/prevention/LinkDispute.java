package dev.yidi.core.prevention;

import dev.yidi.core.CaseId;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Links a dispute that followed the decision 关联后续纠纷. */
public record LinkDispute(CaseId dispute) implements RiskAssessmentCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<RiskAssessmentEvent>> decide(RiskAssessment assessment, Setting setting) {
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), PreventionRefusal.NOT_OFFICER::reason)
                .when(assessment.verdict().isEmpty(), PreventionRefusal.NOT_CONCLUDED::reason)
                .when(assessment.disputes().contains(dispute), PreventionRefusal.LINKED_BEFORE::reason)
                .orAll(() -> List.of(new DisputeLinked(
                        setting.now(), dispute, setting.actor().officer().orElseThrow())));
    }
}
