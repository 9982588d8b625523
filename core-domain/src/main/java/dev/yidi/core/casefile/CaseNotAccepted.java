package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The case was not accepted 不予受理: with the ground, the law and where to go instead; this is a notice as well. */
public record CaseNotAccepted(Instant at, OrganId organ, DeclineGround ground, Citation basis, FreeText whereToGo)
        implements CaseEvent {
    @Override
    public List<Citation> cited(CaseFile after) {
        return List.of(basis);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().answeredBy(organ))
                .with(new CaseState.NotAccepted(at, ground, basis, whereToGo));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.NOTICE_GIVEN, Milestone.NOT_ACCEPTED);
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return LimitScope.endsWithCase(ledger.limit()) ? Optional.of("not-accepted") : Optional.empty();
    }
}
