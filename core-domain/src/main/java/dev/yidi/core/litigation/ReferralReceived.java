package dev.yidi.core.litigation;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.Court;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A court's referral came in 收到引调; the first event of every referral. */
public record ReferralReceived(
        Instant at,
        ProceedingId id,
        Court court,
        String courtNumber,
        ReferralKind kind,
        ReferralChannel channel,
        Set<LimitId> limits,
        Set<PartyId> parties,
        Optional<ProceedingId> after)
        implements ReferralEvent, ProceedingOpening<LitigationReferral> {
    public ReferralReceived {
        limits = Ordered.set(limits);
        parties = Ordered.set(parties);
    }

    @Override
    public LitigationReferral begin() {
        return LitigationReferral.begin(this);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.COURT_REFERRED);
    }
}
