package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A party does not accept a mediator 不接受调解员 (人民调解法 art. 23), no ground needed: the mediator steps aside, or, where the
 * terms take it so and the mediator was appointed, the mediation ends as refused (特邀调解规定 art. 12).
 */
public record ObjectToMediator(PartyId party, MediatorId mediator) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN)
                .and(PartyChecks.unknown(m, Set.of(party)))
                .and(MediatorChecks.notSitting(m, mediator))
                .orElse(() -> ends(m)
                        ? List.of(
                                new MediatorObjected(now, party, mediator),
                                new MediationRefused(now, party, Optional.empty()))
                        : MediatorChecks.takingBack(
                                m,
                                now,
                                new MediatorObjected(now, party, mediator),
                                new MediatorSteppedAside(now, mediator)));
    }

    private boolean ends(Mediation m) {
        return m.terms().objectionToNamedMediatorEnds()
                && m.bench().find(mediator).filter(s -> !s.chosen()).isPresent();
    }
}
