package dev.yidi.core.mediation;

import java.time.Instant;

/** Nothing is owed under the agreement any more 履行完毕. */
public record AgreementPerformed(Instant at) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.agreed(a -> a.performedOn(at));
    }
}
