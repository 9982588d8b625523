package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The parties together choose a mediator 选定调解员 (人民调解法 art. 19, 23).
 *
 * @param by the parties that choose; must be all
 * @param mediator whom they choose
 * @param declared the conflicts the mediator declared to them; choosing in spite of them waives them
 */
public record ChooseMediator(Set<PartyId> by, MediatorId mediator, Set<ConflictGround> declared)
        implements MediationCommand {
    public ChooseMediator {
        by = Ordered.set(by);
        declared = Ordered.set(declared);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.OPEN)
                .and(PartyChecks.notAll(m, by, "mediation.mediator.not-chosen-by-all", MediationRule.MEDIATORS))
                .and(MediatorChecks.nameable(m, mediator, declared))
                .orElse(() -> List.of(new MediatorChosen(now, mediator, declared)));
    }
}
