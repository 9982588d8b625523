package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import java.time.Instant;

/** A mediator stepped aside for good 退出调解. */
public record MediatorSteppedAside(Instant at, MediatorId mediator) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.bench().change(mediator, SeatedMediator::steppedAside));
    }
}
