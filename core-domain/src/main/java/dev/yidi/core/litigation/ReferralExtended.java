package dev.yidi.core.litigation;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Set;

/** All parties agreed to more time 同意延长调解期限. */
public record ReferralExtended(Instant at, Set<PartyId> agreedBy, int days) implements ReferralEvent {
    public ReferralExtended {
        agreedBy = Ordered.set(agreedBy);
    }

    @Override
    public LitigationReferral evolve(LitigationReferral r) {
        return r.extendedBy(days);
    }
}
