package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the handling to another officer of the accountable organ 转办. */
public record DelegateCase(OfficerId to) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.ACCEPTED, Stage.CONCLUDED);

    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).holds(), Refusal.NOT_HOLDER)
                .when(file.custody().handler().equals(Optional.of(to)), Refusal.SAME_OFFICER)
                .when(file.protection().recused().contains(to), Refusal.OFFICER_RECUSED)
                .or(() -> new CaseDelegated(setting.now(), to));
    }
}
