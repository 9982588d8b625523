package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Optional;

/** Reports a task done 任务办结: the organ that has it. */
public record ReportTaskDone(String item, FreeText report) implements ConferenceStep {
    @Override
    public Operation operation() {
        return Operation.ANSWER;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        AgendaItem none = new AgendaItem(
                "none",
                AgendaKind.HARD_CASE,
                Optional.empty(),
                Optional.empty(),
                report,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        AgendaItem task = file.item(item).orElse(none);
        Optional<OrganId> organ = task.decision().flatMap(ItemDecision::organ);
        return ConferenceCommand.at(file, ConferenceStage.HELD)
                .unless(task.hasOpenTask(), ConferenceRefusal.NO_TASK::reason)
                .when(
                        task.hasOpenTask() && organ.filter(setting::actsFor).isEmpty(),
                        ConferenceRefusal.NOT_TASK_ORGAN::reason)
                .orAll(() -> List.of(new ConferenceTaskDone(setting.now(), item, report)));
    }
}
