package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Replies in writing 书面回复: the supervised organ, also when it is late. */
public record ReplyToSupervision(FreeText text) implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.ANSWER;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        return SupervisionCommand.byAddressee(file, setting)
                .unless(setting.actor().officer().isPresent(), SupervisionRefusal.NOT_OFFICER::reason)
                .when(file.stage() == SupervisionStage.REPLIED, () -> SupervisionCommand.stage(file))
                .orAll(() -> List.of(new SupervisionReplied(
                        setting.now(), setting.actor().officer().orElseThrow(), text)));
    }
}
