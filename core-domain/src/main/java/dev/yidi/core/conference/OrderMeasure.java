package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.SupervisionLevel;
import java.util.List;
import java.util.Optional;

/** Orders a measure of supervision 决定督办措施 (信访工作条例 art. 39); the supervision goes to that level in the same append. */
public record OrderMeasure(String item, SupervisionLevel level, FreeText text) implements ConferenceCommand {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        boolean ofSupervision = file.item(item).flatMap(AgendaItem::supervision).isPresent();
        return ConferenceCommand.deciding(file, item, setting)
                .unless(ofSupervision || file.item(item).isEmpty(), ConferenceRefusal.DECISION_UNFIT::reason)
                .orAll(() -> List.of(new AgendaItemDecided(
                        setting.now(),
                        item,
                        new ItemDecision(
                                DecisionKind.MEASURE, Optional.empty(), Optional.of(level), text, Optional.empty()))));
    }
}
