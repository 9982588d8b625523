package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** A try failed where the law allows another 首次调解未成. */
public record MediationTried(Instant at, FreeText why) implements MediationEvent {

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.course().tried());
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MEDIATION_TRIED);
    }
}
