package dev.yidi.core.conference;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Ends the conference 会议结束: when every matter is decided and every task done. */
public record CloseConference() implements ConferenceStep {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        return ConferenceCommand.byCentre(file, ConferenceStage.HELD, setting)
                .when(
                        file.items().stream().anyMatch(item -> item.decision().isEmpty()),
                        ConferenceRefusal.ITEM_OPEN::reason)
                .when(file.items().stream().anyMatch(AgendaItem::hasOpenTask), ConferenceRefusal.TASK_OPEN::reason)
                .orAll(() -> List.of(new ConferenceClosed(setting.now())));
    }
}
