package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import java.time.Instant;

/** A mediator signed 调解员签名. */
public record AgreementSignedByMediator(Instant at, MediatorId mediator) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.agreed(a -> a.with(a.signatures().with(mediator)));
    }
}
