package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.time.ClockLedger;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The applicants withdrew the matter 撤回. */
public record CaseWithdrawn(Instant at, Set<PartyId> parties, FreeText reason) implements CaseEvent {
    public CaseWithdrawn {
        parties = Copies.of(parties);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(new CaseState.Withdrawn(at));
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return LimitScope.endsWithCase(ledger.limit()) ? Optional.of("withdrawn") : Optional.empty();
    }
}
