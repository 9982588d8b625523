package dev.yidi.core.mediation;

import java.time.Instant;

/** A session was held 调解会. */
public record SessionHeld(Instant at, Session session) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(session);
    }
}
