package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import java.time.Instant;

/** Another case of the same matter was merged into this one 并案: this is the main case. */
public record CaseAbsorbed(Instant at, CaseId other) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.links().absorbing(other));
    }
}
