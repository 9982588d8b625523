package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The body appoints a mediator 指定调解员 (人民调解法 art. 19).
 *
 * @param mediator whom it appoints
 * @param declared the conflicts the mediator declared; until every party waives them, no session is held
 */
public record AppointMediator(MediatorId mediator, Set<ConflictGround> declared) implements MediationCommand {
    public AppointMediator {
        declared = Ordered.set(declared);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.OPEN)
                .and(MediatorChecks.nameable(m, mediator, declared))
                .orElse(() -> List.of(new MediatorAppointed(now, mediator, declared)));
    }
}
