package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.time.Limit;
import java.time.Instant;
import java.util.Optional;

/** This case was merged into the main case 并入主案 and ended here. */
public record CaseMerged(Instant at, CaseId main) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.links().mergedInto(main)).with(new CaseState.Merged(at, main));
    }

    @Override
    public Optional<String> lapses(Limit limit) {
        return LimitScope.endsWithCase(limit) ? Optional.of("merged") : Optional.empty();
    }
}
