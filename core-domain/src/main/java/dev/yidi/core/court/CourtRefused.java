package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The court did not take the application 裁定不予受理. */
public record CourtRefused(Instant at, Set<ConfirmationGround> grounds) implements ConfirmationEvent {
    public CourtRefused {
        grounds = Ordered.set(grounds);
    }

    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.at(ConfirmationStage.NOT_ACCEPTED, grounds);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.COURT_RULED);
    }
}
