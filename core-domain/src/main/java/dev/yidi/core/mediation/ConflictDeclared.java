package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import java.time.Instant;

/** A mediator declared a conflict 披露; earlier waivers do not cover it. */
public record ConflictDeclared(Instant at, MediatorId mediator, ConflictGround ground) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.bench().change(mediator, s -> s.withConflict(ground)));
    }
}
