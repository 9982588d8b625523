package dev.yidi.core.court;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The court took the application 法院受理. */
public record CourtAccepted(Instant at, Court court) implements ConfirmationEvent {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.acceptedBy(court);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.COURT_ACCEPTED);
    }
}
