package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Answers the citizen 答复: by the accountable organ or the first handler, who is answerable until it is done. */
public record AnswerCitizen(FreeText answer) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.ANSWER;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        return new Refusals()
                .at(file, Stage.ACCEPTED, Stage.CONCLUDED)
                .unless(standing.holds() || standing.isFirstHandler(), Refusal.NOT_HOLDER)
                .when(file.aftercare().answer().isPresent(), Refusal.ANSWERED_BEFORE)
                .or(() -> new CitizenAnswered(setting.now(), answer));
    }
}
