package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with an agreement that is to be recorded, and how it takes effect. */
final class AgreementChecks {
    private AgreementChecks() {}

    /** Nothing, when the parties of {@code m} may agree on {@code terms} now. */
    static Grounds recordable(Mediation m, AgreementTerms terms) {
        return m.during(MediationStage.OPEN)
                .when(
                        m.sessions().isEmpty(),
                        () -> m.terms().reason("mediation.agreement.no-session", MediationRule.RECORD))
                .when(
                        m.bench().sitting().isEmpty(),
                        () -> m.terms().reason("mediation.agreement.no-mediator", MediationRule.MEDIATORS))
                .when(
                        m.course().panel() && m.bench().sitting().size() == 1,
                        () -> m.terms().reason("mediation.agreement.too-few-mediators", MediationRule.PANEL))
                .and(MediatorChecks.unfit(
                        m, m.bench().sitting().stream().map(SeatedMediator::id).toList()))
                .and(PartyChecks.unknown(
                        m,
                        terms.obligations().stream()
                                .flatMap(o -> Stream.of(o.owedBy(), o.owedTo()))
                                .collect(Collectors.toSet())))
                .whenAny(
                        terms.partial() ? Ordered.without(m.terms().otherWays(), terms.otherWaysTold()) : Set.of(),
                        "missing",
                        () -> m.terms().reason("mediation.agreement.other-ways-not-told", MediationRule.OTHER_WAYS));
    }

    /** The facts that make writing mandatory under the terms of {@code m}: those declared and those seen. */
    static Set<WrittenTrigger> writingNeeded(Mediation m, AgreementTerms terms, Set<WrittenTrigger> declared) {
        Set<WrittenTrigger> facts = new HashSet<>(declared);
        if (terms.obligations().stream().anyMatch(o -> o.due().isPresent())) {
            facts.add(WrittenTrigger.NOT_PERFORMED_AT_ONCE);
        }
        facts.add(WrittenTrigger.BY_LAW);
        facts.retainAll(m.terms().writtenTriggers());
        return facts;
    }

    /** {@code first} and, if it was the last act required, the effect. */
    static List<MediationEvent> withEffect(Mediation m, Instant now, MediationEvent first) {
        Mediation after = first.evolve(m);
        return after.agreement()
                .filter(a -> acts(after, a.signatures()).containsAll(m.terms().effectActs()))
                .map(a -> effect(first, a, AgreementForm.WRITTEN, now))
                .orElse(List.of(first));
    }

    /** {@code first}, the effect, and the performance if nothing is owed. */
    static List<MediationEvent> effect(MediationEvent first, Agreement agreement, AgreementForm form, Instant now) {
        AgreementTookEffect effect = new AgreementTookEffect(now, form);
        return agreement.outstanding().isEmpty()
                ? List.of(first, effect, new AgreementPerformed(now))
                : List.of(first, effect);
    }

    private static Set<EffectAct> acts(Mediation m, Signatures signatures) {
        Set<EffectAct> acts = EnumSet.noneOf(EffectAct.class);
        if (signatures.parties().containsAll(m.parties())) {
            acts.add(EffectAct.PARTIES_SIGN);
        }
        if (m.bench().sitting().stream().map(SeatedMediator::id).allMatch(signatures.mediators()::contains)) {
            acts.add(EffectAct.MEDIATORS_SIGN);
        }
        if (signatures.sealed()) {
            acts.add(EffectAct.BODY_SEALS);
        }
        return acts;
    }
}
