package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;

/**
 * A mediator declares a conflict 披露 (特邀调解规定 art. 15): barred at once, and stepping aside unless the terms let all
 * parties waive it and they do.
 */
public record DeclareConflict(MediatorId mediator, ConflictGround ground) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        boolean known = m.bench()
                .find(mediator)
                .filter(s -> s.conflicts().contains(ground))
                .isPresent();
        return m.during(MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN)
                .and(MediatorChecks.notSitting(m, mediator))
                .when(
                        known,
                        () -> Reason.of("mediation.conflict.already-declared")
                                .with("mediator", mediator)
                                .with("ground", ground))
                .orElse(() -> m.terms().recusalOverridableByAll()
                        ? MediatorChecks.takingBack(m, now, new ConflictDeclared(now, mediator, ground))
                        : MediatorChecks.takingBack(
                                m,
                                now,
                                new ConflictDeclared(now, mediator, ground),
                                new MediatorSteppedAside(now, mediator)));
    }
}
