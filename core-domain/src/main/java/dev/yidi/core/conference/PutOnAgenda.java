package dev.yidi.core.conference;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Optional;

/** Puts a matter before the conference 列入议题; nobody whom it accuses may sit in the conference. */
public record PutOnAgenda(
        String item,
        AgendaKind kind,
        Optional<CaseId> caseId,
        Optional<FileId> supervision,
        FreeText question,
        Protection protection)
        implements ConferenceCommand {
    public PutOnAgenda {
        Text.identifier("item", item);
    }

    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<ConferenceEvent>> decide(JointConference file, Setting setting) {
        return ConferenceCommand.byCentre(file, ConferenceStage.CONVENED, setting)
                .when(file.item(item).isPresent(), ConferenceRefusal.ITEM_TWICE::reason)
                .when(
                        file.members().stream().anyMatch(protection.accused()::contains),
                        ConferenceRefusal.ACCUSED_MEMBER::reason)
                .orAll(() -> List.of(
                        new AgendaItemAdded(setting.now(), item, kind, caseId, supervision, question, protection)));
    }
}
