package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Says what was found about one aspect 单项评估; again as often as what is known changes. */
public record AssessAspect(RiskAspect aspect, AspectResult result, FreeText why) implements RiskAssessmentCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<RiskAssessmentEvent>> decide(RiskAssessment assessment, Setting setting) {
        return RiskAssessmentCommand.byInitiator(assessment, setting)
                .orAll(() -> List.of(new AspectAssessed(
                        setting.now(),
                        aspect,
                        result,
                        why,
                        setting.actor().officer().orElseThrow())));
    }
}
