package dev.yidi.core.mediation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Every party has consented, while the body has still to take the dispute or has taken it before 各方同意. */
public record AllConsented(Instant at) implements MediationEvent {

    @Override
    public Mediation evolve(Mediation m) {
        return m;
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MEDIATION_CONSENTED);
    }
}
