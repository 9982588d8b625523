package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.mediation.MediationEvent;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mediation of this case went a step on 调解进展. */
public record MediationAdvanced(Instant at, ProceedingId proceeding, MediationEvent event) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.proceedings().after(proceeding, event));
    }

    @Override
    public List<Milestone> milestones() {
        return event.milestones();
    }

    @Override
    public Optional<ProceedingId> proceedingOf() {
        return Optional.of(proceeding);
    }
}
