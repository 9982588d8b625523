package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.Optional;

/** A written agreement was taken back before it took effect, with all signatures on it 收回协议文本. */
public record AgreementWithdrawn(Instant at, Optional<FreeText> reason) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.withoutAgreement();
    }
}
