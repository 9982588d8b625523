package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A party clearly refused, which ended the mediation 拒绝调解. */
public record MediationRefused(Instant at, PartyId party, Optional<FreeText> reason) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.ended(Ending.of(MediationEnd.REFUSED, at));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MEDIATION_ENDED, Milestone.RESULT_OWED);
    }
}
