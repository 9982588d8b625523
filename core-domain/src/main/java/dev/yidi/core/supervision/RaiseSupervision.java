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
import java.util.function.Predicate;

/**
 * Takes the supervision to a harder level 督办升级; a measure of the joint conference names its decision (信访工作条例 art. 39).
 *
 * @param level the level
 * @param conference the conference that decided on it, where one did
 * @param decided whether that conference is known to have; whoever gives the command is not asked, the counter sees to it
 */
public record RaiseSupervision(SupervisionLevel level, Optional<FileId> conference, boolean decided)
        implements SupervisionCommand {

    /** To {@code level}, before anybody has looked at the conference. */
    public RaiseSupervision(SupervisionLevel level, Optional<FileId> conference) {
        this(level, conference, false);
    }

    @Override
    public SupervisionCommand knowing(Predicate<SupervisionLevel> known) {
        return new RaiseSupervision(level, conference, conference.isPresent() && known.test(level));
    }

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
                .when(conference.isPresent() && !decided, SupervisionRefusal.CONFERENCE_UNRELATED::reason)
                .orAll(() -> List.of(new SupervisionRaised(
                        setting.now(),
                        level,
                        step.orElseThrow().period(),
                        RaiseCause.DECIDED,
                        conference,
                        setting.actor().officer())));
    }
}
