package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Set;

/** Answers the citizen 答复: by the accountable organ or the first handler, who is answerable until it is done. */
public record AnswerCitizen(FreeText answer) implements CaseCommand {
    private static final Set<Stage> STAGES = Stage.among(Stage.ACCEPTED, Stage.CONCLUDED);

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
        Standing standing = new Standing(file, setting);
        return new Refusals()
                .at(file, stages())
                .unless(standing.holds() || standing.isFirstHandler(), Refusal.NOT_HOLDER)
                .when(file.aftercare().answer().isPresent(), Refusal.ANSWERED_BEFORE)
                .or(() -> new CitizenAnswered(setting.now(), answer));
    }
}
