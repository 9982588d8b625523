package dev.yidi.core.court;

import dev.yidi.core.PartyId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The application was taken back 撤回申请. */
public record ConfirmationWithdrawn(Instant at, PartyId by) implements ConfirmationEvent {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.at(ConfirmationStage.WITHDRAWN, Set.of());
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.COURT_RULED);
    }
}
