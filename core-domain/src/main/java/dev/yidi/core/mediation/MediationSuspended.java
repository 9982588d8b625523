package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.Instant;

/** The mediation was suspended as possibly false and reported 中止调解. */
public record MediationSuspended(Instant at, OrganId reportedTo, FreeText grounds) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.suspended(true);
    }
}
