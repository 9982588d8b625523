package dev.yidi.core.mediation;

import dev.yidi.core.PartyId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The mediator got in touch with a party, or tried to 联系当事人. */
public record PartyContacted(Instant at, PartyId party, boolean reached) implements MediationEvent {

    @Override
    public Mediation evolve(Mediation m) {
        return m;
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.PARTY_CONTACTED);
    }
}
