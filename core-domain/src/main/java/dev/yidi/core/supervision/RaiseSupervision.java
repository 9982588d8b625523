package dev.yidi.core.supervision;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.profile.SupervisionStep;
import java.util.List;
import java.util.Optional;

/** Takes the supervision to a harder level 督办升级; a measure of the joint conference names its decision (信访工作条例 art. 39). */
public record RaiseSupervision(SupervisionLevel level, Optional<FileId> conference) implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        SupervisionPolicy policy = setting.profile().supervision();
        Optional<SupervisionStep> step = policy.step(level);
        return SupervisionCommand.bySupervisor(file, setting)
                .when(
                        step.isEmpty(),
                        () -> SupervisionRefusal.LEVEL_UNUSED.reason().with("level", level))
                .when(
                        step.isPresent() && !policy.isHarder(level, file.round().level()),
                        () -> SupervisionRefusal.NOT_HARDER.reason().with("level", level))
                .when(
                        step.filter(SupervisionStep::byConference).isPresent() && conference.isEmpty(),
                        () -> SupervisionRefusal.CONFERENCE_NEEDED.reason().with("level", level))
                .or(() -> List.of(new SupervisionRaised(
                        setting.now(),
                        level,
                        step.orElseThrow().period(),
                        RaiseCause.DECIDED,
                        conference,
                        setting.actor().officer())));
    }
}
