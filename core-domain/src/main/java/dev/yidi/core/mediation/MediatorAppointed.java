package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The body appointed a mediator, with the conflicts that were declared 指定调解员. */
public record MediatorAppointed(Instant at, MediatorId mediator, Set<ConflictGround> declared)
        implements MediationEvent {
    public MediatorAppointed {
        declared = Ordered.set(declared);
    }

    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(mediator), DisclosurePurpose.MEDIATE));
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.bench().with(new SeatedMediator(mediator, false, declared, Set.of(), List.of(), false)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MEDIATOR_NAMED);
    }
}
