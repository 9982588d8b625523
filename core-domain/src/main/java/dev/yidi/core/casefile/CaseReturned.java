package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dispatcher agreed and the case, dispatched at {@code dispatchedAt}, went back 退回 from {@code from} to {@code to}. */
public record CaseReturned(Instant at, OrganId from, OrganId to, Instant dispatchedAt) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        CaseState before = file.custody().stateBeforeDispatch();
        return file.with(file.custody().returned(to)).with(before);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OBJECTION_DECIDED);
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return LimitScope.isOfDispatch(ledger.limit()) || LimitScope.isAssignedAt(dispatchedAt, ledger)
                ? Optional.of("returned")
                : Optional.empty();
    }
}
