package dev.yidi.core.mediation;

import dev.yidi.core.PartyId;
import java.time.Instant;

/** A party signed 当事人签署. */
public record AgreementSigned(Instant at, PartyId party, SignatureForm form) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.agreed(a -> a.with(a.signatures().with(party)));
    }
}
