package dev.yidi.core.mediation;

import dev.yidi.core.PartyId;
import java.time.Instant;

/** A party consented 同意调解. */
public record MediationConsented(Instant at, PartyId party) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.consents().with(party));
    }
}
