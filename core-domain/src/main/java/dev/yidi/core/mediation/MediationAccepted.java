package dev.yidi.core.mediation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The last party consented, and mediation began 受理调解. */
public record MediationAccepted(Instant at) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.acceptedAt(at);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MEDIATION_ACCEPTED);
    }
}
