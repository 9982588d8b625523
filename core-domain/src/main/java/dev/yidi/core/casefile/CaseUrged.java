package dev.yidi.core.casefile;

import java.time.Instant;

/** The citizen urged the case on 催办. */
public record CaseUrged(Instant at) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.aftercare().urged(at));
    }
}
