package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the reply not enough 退回回复: the next level follows by itself unless the joint conference decides on it. */
public record RejectReply(FreeText reason) implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        return SupervisionCommand.bySupervisor(file, setting)
                .unless(file.stage() == SupervisionStage.REPLIED, () -> SupervisionCommand.stage(file))
                .orAll(() -> events(file, setting));
    }

    private List<SupervisionEvent> events(Supervision file, Setting setting) {
        OfficerId by = setting.actor().officer().orElseThrow();
        List<SupervisionEvent> events = new ArrayList<>();
        events.add(new SupervisionReplyRejected(setting.now(), by, reason));
        SupervisionCommand.next(file.round().level(), setting)
                .ifPresent(step -> events.add(new SupervisionRaised(
                        setting.now(),
                        step.level(),
                        step.period(),
                        RaiseCause.INADEQUATE,
                        Optional.empty(),
                        Optional.of(by))));
        return events;
    }
}
