package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;

/** Gives the handling to another officer of the accountable organ 转办. */
public record DelegateCase(OfficerId to) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, Stage.ACCEPTED, Stage.CONCLUDED)
                .unless(new Standing(file, setting).holds(), Refusal.NOT_HOLDER)
                .when(file.custody().handler().equals(Optional.of(to)), Refusal.SAME_OFFICER)
                .when(file.protection().recused().contains(to), Refusal.OFFICER_RECUSED)
                .or(() -> new CaseDelegated(setting.now(), to));
    }
}
