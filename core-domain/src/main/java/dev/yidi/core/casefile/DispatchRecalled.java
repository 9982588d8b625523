package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.ClockLedger;
import java.time.Instant;
import java.util.Optional;

/** The dispatching organ took its dispatch of {@code dispatchedAt} back 撤回 before the next step had acted. */
public record DispatchRecalled(Instant at, OrganId by, FreeText reason, Instant dispatchedAt) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        CaseState before = file.custody().stateBeforeDispatch();
        return file.with(file.custody().recalled(by)).with(before);
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return LimitScope.isOfDispatch(ledger.limit()) || LimitScope.isAssignedAt(dispatchedAt, ledger)
                ? Optional.of("recalled")
                : Optional.empty();
    }
}
