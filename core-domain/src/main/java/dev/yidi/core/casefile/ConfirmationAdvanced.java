package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.ConfirmationEvent;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A judicial confirmation of this case went a step on 司法确认进展. */
public record ConfirmationAdvanced(Instant at, ProceedingId proceeding, ConfirmationEvent event) implements CaseEvent {
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
