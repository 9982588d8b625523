package dev.yidi.core.prevention;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.time.LocalDate;
import java.util.List;

/** Records that people were heard 听取意见. */
public record HearPeople(RiskHearing hearing) implements RiskAssessmentCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<RiskAssessmentEvent>> decide(RiskAssessment assessment, Setting setting) {
        return RiskAssessmentCommand.byInitiator(assessment, setting)
                .when(
                        hearing.on().isAfter(LocalDate.ofInstant(setting.now(), setting.zone())),
                        PreventionRefusal.HELD_LATER::reason)
                .when(hearing.heard() < 1 || hearing.heard() > 1_000_000, PreventionRefusal.HEARD_RANGE::reason)
                .orAll(() -> List.of(new PeopleHeard(
                        setting.now(), hearing, setting.actor().officer().orElseThrow())));
    }
}
