package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Lets an added officer off before they have signed 取消加签: by who holds the case, with the reason; a signature is not taken away. */
public record RemoveSigner(OfficerId signer, FreeText reason) implements CaseCommand {
    static final Set<Stage> STAGES = Stage.among(Stage.ACCEPTED, Stage.CONCLUDED);

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
                .unless(file.custody().signers().contains(signer), Refusal.SIGNER_UNKNOWN)
                .when(file.custody().signing().isSigned(signer, Signatures.round(file)), Refusal.SIGNED_BEFORE)
                .or(() -> new SignerRemoved(setting.now(), signer, reason));
    }
}
