package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A party asks that a mediator be recused 申请回避. Until decided the mediator is barred. Where the mediator declared that
 * conflict, the request is the missing consent, and the mediator steps aside at once; so too where the terms let one request
 * suffice.
 */
public record RequestRecusal(PartyId party, MediatorId mediator, ConflictGround ground, FreeText why)
        implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        Optional<SeatedMediator> seat = m.bench().find(mediator).filter(s -> !s.aside());
        boolean declared = seat.filter(s -> s.conflicts().contains(ground)).isPresent();
        boolean waived =
                declared && seat.filter(s -> s.waivedBy().contains(party)).isPresent();
        return m.during(MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN)
                .and(PartyChecks.unknown(m, Set.of(party)))
                .and(MediatorChecks.notSitting(m, mediator))
                .when(
                        waived,
                        () -> m.terms()
                                .reason("mediation.recusal.waived", MediationRule.RECUSAL)
                                .with("ground", ground))
                .and(declared ? List.of() : repeated(seat))
                .orElse(() -> declared || m.terms().recusalAtOneRequest()
                        ? MediatorChecks.takingBack(
                                m,
                                now,
                                new RecusalRequested(now, party, mediator, ground, why),
                                new MediatorSteppedAside(now, mediator))
                        : MediatorChecks.takingBack(m, now, new RecusalRequested(now, party, mediator, ground, why)));
    }

    private List<Reason> repeated(Optional<SeatedMediator> seat) {
        return seat.stream()
                .flatMap(s -> s.requests().stream())
                .filter(r -> r.by().equals(party) && r.ground() == ground)
                .limit(1)
                .map(r -> Reason.of(
                                r.pending()
                                        ? "mediation.recusal.already-requested"
                                        : "mediation.recusal.already-decided")
                        .with("ground", ground))
                .toList();
    }
}
