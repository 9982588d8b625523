package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;

/** The body decides every pending request against a mediator 决定回避; upheld, the mediator steps aside. */
public record DecideRecusal(MediatorId mediator, boolean upheld, FreeText why) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        boolean pending =
                m.bench().find(mediator).filter(SeatedMediator::requestPending).isPresent();
        return m.during(MediationStage.OPEN)
                .and(MediatorChecks.notSitting(m, mediator))
                .when(
                        !pending,
                        () -> Reason.of("mediation.recusal.none-pending").with("mediator", mediator))
                .orElse(() -> upheld
                        ? List.of(new RecusalDecided(now, mediator, true, why), new MediatorSteppedAside(now, mediator))
                        : List.of(new RecusalDecided(now, mediator, false, why)));
    }
}
