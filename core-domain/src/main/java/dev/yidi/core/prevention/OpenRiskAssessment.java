package dev.yidi.core.prevention;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileBeginning;
import dev.yidi.core.place.DivisionCode;
import java.util.List;

/** Opens an assessment 评估立项: the organ that wants the decision. */
public record OpenRiskAssessment(FreeText decision, OrganId initiator, DivisionCode place)
        implements FileBeginning<RiskAssessment, RiskAssessmentEvent> {
    @Override
    public Operation operation() {
        return Operation.REGISTER;
    }

    @Override
    public Outcome<List<RiskAssessmentEvent>> begin(FileId id, String number, Setting setting) {
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), PreventionRefusal.NOT_OFFICER::reason)
                .when(
                        setting.organ(initiator).isEmpty(),
                        () -> PreventionRefusal.ORGAN_UNKNOWN.reason().with("organ", initiator))
                .unless(setting.actsFor(initiator), PreventionRefusal.NOT_INITIATOR::reason)
                .unless(
                        setting.profile().territory().knows(place),
                        () -> PreventionRefusal.PLACE_UNKNOWN.reason().with("place", place))
                .orAll(() -> List.of(new RiskAssessmentOpened(
                        setting.now(),
                        id,
                        number,
                        decision,
                        initiator,
                        place,
                        setting.actor().officer().orElseThrow())));
    }
}
