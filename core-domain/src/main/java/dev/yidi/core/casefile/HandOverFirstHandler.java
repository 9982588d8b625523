package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Hands the first handler's duty over 首办责任移交: to a named successor, with the reason. */
public record HandOverFirstHandler(OfficerId successor, FreeText reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        OfficerId before = file.custody().firstHandler();
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .when(before.equals(successor), Refusal.SAME_OFFICER)
                .when(file.protection().recused().contains(successor), Refusal.OFFICER_RECUSED)
                .or(() -> new FirstHandlerChanged(setting.now(), before, successor, reason));
    }
}
