package dev.yidi.core.court;

import dev.yidi.core.PartyId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody objected to the ruling 对裁定提出异议. An interested person's objection uses up no party's time.
 *
 * @param knownOn since when an interested person knew of the harm
 */
public record RulingObjected(
        Instant at, RulingObjector objector, Optional<PartyId> party, LocalDate raisedOn, Optional<LocalDate> knownOn)
        implements ConfirmationEvent {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.objected(true);
    }

    @Override
    public List<Milestone> milestones() {
        return objector == RulingObjector.PARTY ? List.of(Milestone.RULING_OBJECTED) : List.of();
    }
}
