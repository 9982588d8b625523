package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** It was recorded how a supporting opinion is carried out 执行记录. */
public record OpinionExecuted(Instant at, ExecutionState state, FreeText account) implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.decisions().with(new Execution(at, state, account)));
    }
}
