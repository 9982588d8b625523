package dev.yidi.core.conference;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.time.ClockId;
import java.util.List;

/** Notes that the day of a task has passed 任务逾期. Asking twice or too early changes nothing. */
public record MarkTaskOverdue(ClockId clock) implements ConferenceCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        return Outcome.granted(file.items().stream()
                .filter(item -> JointConference.clock(item).equals(clock))
                .filter(item -> file.stage() == ConferenceStage.HELD
                        && item.hasOpenTask()
                        && item.overdueAt().isEmpty())
                .filter(item -> item.decision()
                        .flatMap(ItemDecision::due)
                        .filter(day -> !setting.now().isBefore(JointConference.end(day, setting)))
                        .isPresent())
                .<ConferenceEvent>map(item -> new ConferenceTaskOverdue(setting.now(), item.id()))
                .toList());
    }
}
