package dev.yidi.core.supervision;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.time.ClockId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes that the period of a level passed without a reply 逾期: the next level follows by itself unless the joint conference decides on it. Asking twice, too early or for a level that is over changes nothing. */
public record MarkReplyOverdue(ClockId clock) implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        boolean due = file.stage() == SupervisionStage.REPLY_DUE
                && file.clock().equals(clock)
                && !file.replyDue(setting).allows(setting.now());
        return Outcome.granted(due ? events(file, setting) : List.of());
    }

    private List<SupervisionEvent> events(Supervision file, Setting setting) {
        List<SupervisionEvent> events = new ArrayList<>();
        events.add(new SupervisionOverdue(setting.now(), clock));
        SupervisionCommand.next(file.round().level(), setting)
                .ifPresent(step -> events.add(new SupervisionRaised(
                        setting.now(),
                        step.level(),
                        step.period(),
                        RaiseCause.OVERDUE,
                        Optional.empty(),
                        Optional.empty())));
        return events;
    }
}
