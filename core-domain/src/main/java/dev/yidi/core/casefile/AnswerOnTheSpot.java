package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Answers the citizen at the window 当场答复: from registration to the result in one act. */
public record AnswerOnTheSpot(CaseResult result, FreeText answer) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.REGISTERED, Stage.CLASSIFIED);

    @Override
    public Operation operation() {
        return Operation.ANSWER;
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
                .when(setting.actor().officer().isEmpty(), Refusal.NOT_OFFICER)
                .when(result == CaseResult.AGREED, Refusal.NO_AGREEMENT)
                .or(() -> new AnsweredOnTheSpot(
                        setting.now(),
                        setting.actingOrgan().orElse(file.intake().organ()),
                        setting.actor().officer().orElse(file.custody().firstHandler()),
                        result,
                        answer));
    }
}
