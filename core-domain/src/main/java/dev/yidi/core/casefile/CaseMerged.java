package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import java.time.Instant;

/** This case was merged into the main case 并入主案 and ended here. */
public record CaseMerged(Instant at, CaseId main) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.links().mergedInto(main)).with(new CaseState.Merged(at, main));
    }
}
