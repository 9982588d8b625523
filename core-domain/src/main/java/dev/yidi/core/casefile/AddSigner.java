package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Names a further officer to sign 加签. */
public record AddSigner(OfficerId signer) implements CaseCommand {
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
                .when(file.custody().signers().contains(signer), Refusal.SAME_OFFICER)
                .when(file.protection().recused().contains(signer), Refusal.OFFICER_RECUSED)
                .or(() -> new SignerAdded(setting.now(), signer));
    }
}
