package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is wrong with a mediator that a command names, and what stepping aside brings with it. */
final class MediatorChecks {
    private MediatorChecks() {}

    /** Nothing, when {@code mediator} may be named for {@code m} with these conflicts declared. */
    static List<Reason> nameable(Mediation m, MediatorId mediator, Set<ConflictGround> declared) {
        return Grounds.none()
                .when(m.bench().sits(mediator), () -> named("mediation.mediator.already-named", mediator))
                .when(
                        m.bench().find(mediator).filter(SeatedMediator::aside).isPresent(),
                        () -> m.terms()
                                .reason("mediation.mediator.stepped-aside", MediationRule.RECUSAL)
                                .with("mediator", mediator))
                .whenAny(
                        m.terms().recusalOverridableByAll() ? Set.of() : declared,
                        "grounds",
                        () -> m.terms()
                                .reason("mediation.mediator.in-conflict", MediationRule.RECUSAL)
                                .with("mediator", mediator))
                .reasons();
    }

    /** Nothing, when {@code mediator} sits. */
    static List<Reason> notSitting(Mediation m, MediatorId mediator) {
        return Grounds.none()
                .when(!m.bench().sits(mediator), () -> named("mediation.mediator.not-named", mediator))
                .reasons();
    }

    /** Nothing, when all of {@code mediators} sit and none of them is barred by a conflict or an open request. */
    static List<Reason> unfit(Mediation m, Collection<MediatorId> mediators) {
        List<SeatedMediator> sitting = m.bench().sitting().stream()
                .filter(s -> mediators.contains(s.id()))
                .toList();
        return Grounds.none()
                .whenAny(
                        mediators.stream().filter(x -> !m.bench().sits(x)).toList(),
                        "mediator",
                        () -> Reason.of("mediation.mediator.not-named"))
                .whenAny(
                        ids(sitting, s -> s.inConflict(m.parties())),
                        "mediator",
                        () -> m.terms().reason("mediation.mediator.in-conflict", MediationRule.RECUSAL))
                .whenAny(
                        ids(sitting, SeatedMediator::requestPending),
                        "mediator",
                        () -> m.terms().reason("mediation.mediator.recusal-pending", MediationRule.RECUSAL))
                .reasons();
    }

    /** {@code first} and, if a written agreement lies for signature, its withdrawal: nobody signs for a doubtful bench. */
    static List<MediationEvent> takingBack(Mediation m, Instant now, MediationEvent... first) {
        List<MediationEvent> events = new ArrayList<>(List.of(first));
        if (m.stage() == MediationStage.AGREEMENT_DRAWN) {
            events.add(new AgreementWithdrawn(now, Optional.empty()));
        }
        return List.copyOf(events);
    }

    private static List<MediatorId> ids(List<SeatedMediator> seats, Predicate<SeatedMediator> which) {
        return seats.stream().filter(which).map(SeatedMediator::id).toList();
    }

    private static Reason named(String code, MediatorId mediator) {
        return Reason.of(code).with("mediator", mediator);
    }
}
