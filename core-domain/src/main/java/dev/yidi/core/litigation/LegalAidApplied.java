package dev.yidi.core.litigation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Legal aid was applied for 申请法律援助; the institution received it on the day of {@code receivedAt}. */
public record LegalAidApplied(Instant at, Instant receivedAt, Optional<AidExemption> exemption) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.with(LegalAid.applied(exemption));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.LEGAL_AID_APPLIED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return receivedAt;
    }
}
