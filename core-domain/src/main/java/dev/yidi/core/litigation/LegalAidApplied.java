package dev.yidi.core.litigation;

import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Legal aid was applied for 申请法律援助; the institution received it on the day of {@code receivedAt}. */
public record LegalAidApplied(Instant at, Instant receivedAt, Optional<AidExemption> exemption) implements AgencyEvent {
    /** 法律援助法(2021) art. 12: who takes and examines applications. */
    private static final String AID_AGENCY = "法律援助机构";

    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.body(AID_AGENCY), DisclosurePurpose.LITIGATE));
    }

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
