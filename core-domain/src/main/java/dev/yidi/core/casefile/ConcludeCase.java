package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Concludes the handling with a result 办结; an agreement must be in effect where the result is one. */
public record ConcludeCase(CaseResult result, FreeText summary) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.ACCEPTED);

    @Override
    public Operation operation() {
        return Operation.CONCLUDE;
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
                .when(result == CaseResult.AGREED && !file.proceedings().hasAgreement(), Refusal.NO_AGREEMENT)
                .when(PetitionRules.owesOpinion(file, result), Refusal.OPINION_OWED)
                .and(JointDuties.against(file))
                .and(Signatures.against(file))
                .or(() -> new CaseConcluded(
                        setting.now(),
                        file.custody().accountable().map(setting::current).orElseThrow(),
                        result,
                        summary));
    }
}
