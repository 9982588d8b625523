package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Optional;

/** Designates the organ of a case 指定管辖 (信访工作条例 art. 24 ¶1); the case is dispatched in the same append. */
public record DesignateOrgan(String item, OrganId organ, FreeText text) implements ConferenceCommand {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        boolean ofCase = file.item(item)
                .filter(each -> each.kind() != AgendaKind.MEASURE)
                .flatMap(AgendaItem::caseId)
                .isPresent();
        return ConferenceCommand.deciding(file, item, setting)
                .unless(ofCase || file.item(item).isEmpty(), ConferenceRefusal.DECISION_UNFIT::reason)
                .orAll(() -> List.of(new AgendaItemDecided(
                        setting.now(),
                        item,
                        new ItemDecision(
                                DecisionKind.DESIGNATION,
                                Optional.of(organ),
                                Optional.empty(),
                                text,
                                Optional.empty()))));
    }
}
