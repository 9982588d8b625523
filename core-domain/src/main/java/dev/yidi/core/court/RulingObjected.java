package dev.yidi.core.court;

import dev.yidi.core.PartyId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Somebody objected to the ruling 对裁定提出异议. */
public record RulingObjected(Instant at, RulingObjector objector, Optional<PartyId> party, LocalDate raisedOn)
        implements ConfirmationEvent {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.objected(true);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.RULING_OBJECTED);
    }
}
