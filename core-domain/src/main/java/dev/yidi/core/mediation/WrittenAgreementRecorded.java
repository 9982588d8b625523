package dev.yidi.core.mediation;

import java.time.Instant;

/** A written agreement was drawn up and lies for signature 制作调解协议书. */
public record WrittenAgreementRecorded(Instant at, AgreementTerms terms) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(Agreement.of(terms, AgreementForm.WRITTEN));
    }
}
