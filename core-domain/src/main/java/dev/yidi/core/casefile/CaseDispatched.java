package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The case was sent on 分拨. Delivery is through the system, so the receiving organ has it at the same instant.
 *
 * @param reportBy the day by which an {@link DispatchVerb#ASSIGN assigned} case is to be reported done
 */
public record CaseDispatched(
        Instant at, DispatchVerb verb, OrganId from, OrganId to, FreeText reason, Optional<LocalDate> reportBy)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().dispatched(this, file.state())).with(new CaseState.Dispatched(to));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.DISPATCHED, Milestone.TAKEN_OVER);
    }

    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return List.of(Disclosure.byDuty(at, Recipient.of(to), DisclosurePurpose.HANDLE, HeldData.of(after)));
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return LimitScope.isOfDispatch(ledger.limit())
                        || (verb == DispatchVerb.DESIGNATE && LimitScope.isAssignment(ledger.limit()))
                ? Optional.of("redispatched")
                : Optional.empty();
    }
}
