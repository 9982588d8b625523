package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A party agrees that a mediator goes on in spite of every conflict declared so far 同意不回避. */
public record WaiveConflict(PartyId party, MediatorId mediator) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        Optional<SeatedMediator> seat = m.bench().find(mediator).filter(s -> !s.aside());
        return m.during(MediationStage.OPEN)
                .and(PartyChecks.unknown(m, Set.of(party)))
                .and(MediatorChecks.notSitting(m, mediator))
                .when(
                        seat.filter(s -> s.conflicts().isEmpty()).isPresent(),
                        () -> Reason.of("mediation.waive.no-conflict").with("mediator", mediator))
                .when(
                        seat.filter(s -> s.waivedBy().contains(party)).isPresent(),
                        () -> Reason.of("mediation.waive.already-waived").with("party", party))
                .orElse(() -> List.of(new ConflictWaived(now, party, mediator)));
    }
}
