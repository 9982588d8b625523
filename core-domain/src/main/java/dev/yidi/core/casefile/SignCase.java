package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Signs the case 加签会签: by an officer who was added to, once for each round of its handling, agreeing or not. The accountable organ
 * decides all the same, and answers for it; what the signer said stays.
 *
 * @param remark owed by who does not agree
 */
public record SignCase(boolean agrees, Optional<FreeText> remark) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.ACCEPTED, Stage.CONCLUDED);

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<OfficerId> signer = setting.actor().officer();
        return new Refusals()
                .at(file, stages())
                .unless(signer.filter(file.custody().signers()::contains).isPresent(), Refusal.NOT_SIGNER)
                .when(
                        signer.filter(each -> file.custody().signing().isSigned(each, Signatures.round(file)))
                                .isPresent(),
                        Refusal.SIGNED_BEFORE)
                .when(!agrees && remark.isEmpty(), Refusal.REASON_MISSING)
                .or(() -> new CaseSigned(setting.now(), signer.orElseThrow(), agrees, remark));
    }
}
