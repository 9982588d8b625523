package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Text;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A mediation was proposed 提出调解; the first event of every mediation. */
public record MediationProposed(
        Instant at,
        ProceedingId id,
        MediationTerms terms,
        Referral referral,
        MediationOrigin origin,
        Set<PartyId> parties,
        String committee,
        List<ReturnRule> returns)
        implements MediationEvent, ProceedingOpening<Mediation> {

    public MediationProposed {
        parties = Ordered.set(parties);
        Text.required("committee", committee, 200);
        returns = List.copyOf(returns);
    }

    @Override
    public Mediation begin() {
        return Mediation.begin(this);
    }

    @Override
    public List<Milestone> milestones() {
        return switch (origin) {
            case APPLIED -> List.of(Milestone.MEDIATION_APPLIED);
            case ENTRUSTED -> List.of(Milestone.MEDIATION_REFERRED);
            case OWN_MOTION -> List.of();
        };
    }
}
