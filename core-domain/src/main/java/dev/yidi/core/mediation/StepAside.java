package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** A mediator steps aside unasked 自行回避. */
public record StepAside(MediatorId mediator) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN)
                .and(MediatorChecks.notSitting(m, mediator))
                .orElse(() -> MediatorChecks.takingBack(m, now, new MediatorSteppedAside(now, mediator)));
    }
}
