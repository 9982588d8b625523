package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.litigation.ReferralEvent;
import java.time.Instant;

/** A referral of this case by a court went a step on 诉讼引调进展. */
public record ReferralAdvanced(Instant at, ProceedingId proceeding, ReferralEvent event)
        implements ProceedingAdvanced<LitigationReferral> {
    @Override
    public Class<LitigationReferral> kind() {
        return LitigationReferral.class;
    }
}
