package dev.yidi.core.litigation;

import dev.yidi.core.ProceedingId;
import java.time.Instant;

/** A mediation of the case carries the referral 承接调解. */
public record ReferralCarried(Instant at, ProceedingId mediation) implements ReferralEvent {
    @Override
    public LitigationReferral evolve(LitigationReferral r) {
        return r.carriedBy(mediation);
    }
}
