package dev.yidi.core.supervision;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.FileBeginning;
import dev.yidi.core.profile.SupervisionStep;
import java.util.List;
import java.util.Optional;

/** Opens a supervision 督办立项: by a supervising officer, or because of what happened in a case. */
public record OpenSupervision(SupervisionSubject subject, SupervisionLevel level, FreeText demand)
        implements FileBeginning<Supervision, SupervisionEvent> {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<SupervisionEvent>> begin(FileId id, String number, Setting setting) {
        return begin(id, number, setting, setting.actor().officer().isPresent());
    }

    /** What opens it; {@code chosen} where an officer chose to, and nothing that happened in a case asks for it. */
    Outcome<List<SupervisionEvent>> begin(FileId id, String number, Setting setting, boolean chosen) {
        Optional<SupervisionStep> step = setting.profile().supervision().step(level);
        return Objections.none()
                .when(
                        setting.organ(subject.addressee()).isEmpty(),
                        () -> SupervisionRefusal.ORGAN_UNKNOWN.reason().with("organ", subject.addressee()))
                .when(
                        subject.caseId().isEmpty()
                                && !setting.profile().territory().knows(subject.place()),
                        () -> SupervisionRefusal.PLACE_UNKNOWN.reason().with("place", subject.place()))
                .when(
                        step.isEmpty(),
                        () -> SupervisionRefusal.LEVEL_UNUSED.reason().with("level", level))
                .when(chosen && setting.actsFor(subject.addressee()), SupervisionRefusal.BY_ADDRESSEE::reason)
                .when(
                        chosen && step.filter(SupervisionStep::byConference).isPresent(),
                        () -> SupervisionRefusal.CONFERENCE_NEEDED.reason().with("level", level))
                .when(subject.protection().accused().contains(subject.addressee()), SupervisionRefusal.ACCUSED::reason)
                .orAll(() -> List.of(new SupervisionOpened(
                        setting.now(),
                        id,
                        number,
                        subject,
                        level,
                        step.orElseThrow().period(),
                        demand,
                        chosen ? setting.actor().officer() : Optional.empty())));
    }
}
