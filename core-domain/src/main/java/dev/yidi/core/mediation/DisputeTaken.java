package dev.yidi.core.mediation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The mediation body took the dispute 受理、签收.
 *
 * @param startAct the fact whose day the period runs from, where the terms know one
 * @param countsFrom from when the period runs
 */
public record DisputeTaken(Instant at, Optional<StartAct> startAct, Instant countsFrom) implements MediationEvent {

    @Override
    public Mediation evolve(Mediation m) {
        return m.acceptedAt(at);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MEDIATION_ACCEPTED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return countsFrom;
    }
}
