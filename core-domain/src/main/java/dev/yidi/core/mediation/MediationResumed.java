package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** The suspicion was unfounded, and the mediation went on 恢复调解. */
public record MediationResumed(Instant at, FreeText finding) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.suspended(false);
    }
}
