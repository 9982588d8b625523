package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import java.time.Instant;

/** The parties agreed by word of mouth, and a mediator recorded it 口头协议. */
public record OralAgreementRecorded(Instant at, AgreementTerms terms, MediatorId recordedBy) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(Agreement.of(terms, AgreementForm.ORAL));
    }
}
