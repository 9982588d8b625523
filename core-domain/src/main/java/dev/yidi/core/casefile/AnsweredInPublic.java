package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.Instant;

/** The matter was answered in public 公开回复, in words that name nobody. */
public record AnsweredInPublic(Instant at, OrganId by, FreeText text) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.aftercare().answeredInPublic());
    }
}
