package dev.yidi.core.casefile;

import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The case was closed 结案. */
public record CaseClosed(Instant at, CaseResult result) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(new CaseState.Closed(at, result));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CLOSED);
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return LimitScope.endsWithCase(ledger.limit()) ? Optional.of("closed") : Optional.empty();
    }
}
