package dev.yidi.core.prevention;

import dev.yidi.core.Objections;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileCommand;

/** What someone wants to do with an assessment 评估动作. */
public sealed interface RiskAssessmentCommand extends FileCommand<RiskAssessment, RiskAssessmentEvent>
        permits AssessAspect, HearPeople, ConcludeAssessment, LinkDispute {

    /** What stands against any work on it before its conclusion. */
    static Objections working(RiskAssessment assessment, Setting setting) {
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), PreventionRefusal.NOT_OFFICER::reason)
                .when(assessment.verdict().isPresent(), PreventionRefusal.CONCLUDED::reason);
    }

    /** What stands against the work of the organ that wants the decision. */
    static Objections byInitiator(RiskAssessment assessment, Setting setting) {
        return working(assessment, setting)
                .unless(setting.actsFor(assessment.initiator()), PreventionRefusal.NOT_INITIATOR::reason);
    }
}
