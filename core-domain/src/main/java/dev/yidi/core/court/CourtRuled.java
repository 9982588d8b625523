package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The court ruled on the agreement 法院裁定. */
public record CourtRuled(Instant at, Ruling ruling, Set<ConfirmationGround> grounds) implements ConfirmationEvent {
    public CourtRuled {
        grounds = Ordered.set(grounds);
    }

    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.at(ruling == Ruling.CONFIRMED ? ConfirmationStage.CONFIRMED : ConfirmationStage.REJECTED, grounds);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.COURT_RULED);
    }
}
