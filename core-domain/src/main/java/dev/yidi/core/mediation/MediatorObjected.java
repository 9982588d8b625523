package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import java.time.Instant;

/** A party did not accept a mediator, no ground needed 不接受调解员. */
public record MediatorObjected(Instant at, PartyId party, MediatorId mediator) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m;
    }
}
