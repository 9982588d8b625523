package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import java.time.Instant;

/** The body decided every pending request against a mediator 决定回避. */
public record RecusalDecided(Instant at, MediatorId mediator, boolean upheld, FreeText why) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.bench().change(mediator, SeatedMediator::withRequestsDecided));
    }
}
