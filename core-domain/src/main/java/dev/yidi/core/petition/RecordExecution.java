package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Records how a supporting opinion is carried out 执行支持性意见 (信访工作条例 art. 32). */
public record RecordExecution(ExecutionState state, FreeText account) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        boolean supported = p.decisions()
                .latest()
                .filter(opinion -> opinion.result() == OpinionResult.SUPPORTED)
                .isPresent();
        return new PetitionObjections()
                .unless(supported, "petition.execution.not-supported")
                .when(supported && !p.decisions().executionOwed(), "petition.execution.done")
                .or(() -> new OpinionExecuted(c.now(), state, account));
    }
}
