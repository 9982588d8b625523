package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** Another officer of the accountable organ handles the case from now on 转办. */
public record CaseDelegated(Instant at, OfficerId to) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().delegated(to));
    }
}
