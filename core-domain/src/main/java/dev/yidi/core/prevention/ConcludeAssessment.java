package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Concludes an assessment 作出评估结论: not the organ that wants the decision, over all four aspects and after people were
 * heard. What does not hold, and a risk that is too great, cannot go ahead.
 *
 * @param conditions for {@link Conclusion#WITH_CONDITIONS}, and only then
 */
public record ConcludeAssessment(RiskLevel level, Conclusion conclusion, FreeText why, Optional<FreeText> conditions)
        implements RiskAssessmentCommand {
    @Override
    public Operation operation() {
        return Operation.APPROVE;
    }

    @Override
    public Outcome<List<RiskAssessmentEvent>> decide(RiskAssessment assessment, Setting setting) {
        return RiskAssessmentCommand.working(assessment, setting)
                .when(setting.actsFor(assessment.initiator()), PreventionRefusal.BY_INITIATOR::reason)
                .and(againstAspects(assessment))
                .when(assessment.hearings().isEmpty(), PreventionRefusal.NOBODY_HEARD::reason)
                .unless(
                        level.allows(conclusion),
                        () -> PreventionRefusal.TOO_RISKY
                                .reason()
                                .with("level", level)
                                .with("conclusion", conclusion))
                .when(
                        conditions.isPresent() != (conclusion == Conclusion.WITH_CONDITIONS),
                        PreventionRefusal.CONDITIONS::reason)
                .orAll(() -> List.of(new RiskConcluded(
                        setting.now(),
                        new RiskVerdict(
                                setting.now(),
                                setting.actor().officer().orElseThrow(),
                                level,
                                conclusion,
                                why,
                                conditions))));
    }

    private List<Reason> againstAspects(RiskAssessment assessment) {
        List<Reason> reasons = new ArrayList<>();
        assessment
                .open()
                .forEach(aspect ->
                        reasons.add(PreventionRefusal.ASPECT_OPEN.reason().with("aspect", aspect)));
        for (Map.Entry<RiskAspect, AspectFinding> each : assessment.findings().entrySet()) {
            boolean fails = each.getValue().result() == AspectResult.DOES_NOT_HOLD && conclusion.goesAhead();
            boolean conditional =
                    each.getValue().result() == AspectResult.WITH_CONDITIONS && conclusion == Conclusion.IMPLEMENT;
            if (fails || conditional) {
                reasons.add(PreventionRefusal.ASPECT_FAILED.reason().with("aspect", each.getKey()));
            }
        }
        return reasons;
    }
}
