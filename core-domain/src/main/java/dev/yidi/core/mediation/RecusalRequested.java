package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import java.time.Instant;

/** A party asked that a mediator be recused 申请回避. */
public record RecusalRequested(Instant at, PartyId party, MediatorId mediator, ConflictGround ground, FreeText why)
        implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.bench().change(mediator, s -> s.withRequest(new RecusalRequest(party, ground, true))));
    }
}
