package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.time.ClockLedger;
import java.time.Instant;
import java.util.Optional;

/** This case was merged into the main case 并入主案 and ended here. */
public record CaseMerged(Instant at, CaseId main) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.links().mergedInto(main)).with(new CaseState.Merged(at, main));
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return LimitScope.endsWithCase(ledger.limit()) ? Optional.of("merged") : Optional.empty();
    }
}
