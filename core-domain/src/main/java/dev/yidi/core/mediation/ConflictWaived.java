package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import java.time.Instant;

/** A party agreed that a mediator goes on in spite of the declared conflicts 同意不回避. */
public record ConflictWaived(Instant at, PartyId party, MediatorId mediator) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.bench().change(mediator, s -> s.withWaiver(party)));
    }
}
