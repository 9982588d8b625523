package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** The mediation was suspended as possibly false and reported 中止调解. */
public record MediationSuspended(Instant at, OrganId reportedTo, FreeText grounds) implements MediationEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(reportedTo), DisclosurePurpose.INVESTIGATE));
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.suspended(true);
    }
}
