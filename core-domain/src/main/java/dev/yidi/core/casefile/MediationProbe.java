package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.mediation.AgreeToExtension;
import dev.yidi.core.mediation.Agreement;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.LinkEnforcement;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.OnlineRecord;
import dev.yidi.core.mediation.PanelGround;
import dev.yidi.core.mediation.RequestRecusal;
import dev.yidi.core.mediation.RequirePanel;
import dev.yidi.core.mediation.SeatedMediator;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.TakeDispute;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps with what a mediation has, and made-up values for the rest, to ask which of them are open. */
final class MediationProbe {
    static final MediatorId MEDIATOR = new MediatorId("somebody-else");
    static final OrganId ORGAN = new OrganId("another-organ");
    static final AgreementTerms TERMS = AgreementTerms.whole(Probe.TEXT, Probe.TEXT, List.of());

    private MediationProbe() {}

    static Stream<PartyId> parties(Mediation m) {
        return m.parties().stream();
    }

    static Stream<MediatorId> mediators(Mediation m) {
        return m.bench().sitting().stream().map(SeatedMediator::id);
    }

    static Stream<MediationCommand> one(MediationCommand command) {
        return Stream.of(command);
    }

    /** For each party with each mediator. */
    static Stream<MediationCommand> pairs(Mediation m, BiFunction<PartyId, MediatorId, MediationCommand> made) {
        return parties(m).flatMap(party -> mediators(m).map(mediator -> made.apply(party, mediator)));
    }

    /** For each of {@code first} with each of {@code second}. */
    static <A, B> Stream<MediationCommand> each(Stream<A> first, B[] second, BiFunction<A, B, MediationCommand> made) {
        return first.flatMap(a -> Stream.of(second).map(b -> made.apply(a, b)));
    }

    /** The names of what the agreement has, whether or not it was performed. */
    static Stream<String> owed(Mediation m) {
        return m.agreement().stream()
                .flatMap(each -> each.terms().obligations().stream())
                .map(Obligation::id);
    }

    /** From the day it was proposed on, which is as early as any. */
    static Stream<MediationCommand> takings(Mediation m) {
        Optional<LocalDate> certified = Optional.of(LocalDate.ofInstant(m.proposedAt(), ZoneOffset.UTC));
        return m.terms().startActs().isEmpty()
                ? Stream.of(new TakeDispute(Optional.empty(), Optional.empty(), certified))
                : m.terms().startActs().stream()
                        .map(act -> new TakeDispute(Optional.of(act), Optional.of(m.proposedAt()), certified));
    }

    static Stream<MediationCommand> panels(Mediation m) {
        return m.terms().panelGrounds().stream()
                .flatMap(ground -> ground == PanelGround.ASKED_BY_PARTY
                        ? parties(m).map(party -> new RequirePanel(ground, Optional.of(party)))
                        : Stream.of(new RequirePanel(ground, Optional.empty())));
    }

    static Stream<MediationCommand> recusals(Mediation m) {
        return parties(m)
                .flatMap(party -> each(
                        mediators(m),
                        ConflictGround.values(),
                        (mediator, ground) -> new RequestRecusal(party, mediator, ground, Probe.TEXT)));
    }

    /** On site, and in each online room. */
    static Stream<MediationCommand> sessions(Mediation m) {
        Set<MediatorId> all = mediators(m).collect(Collectors.toUnmodifiableSet());
        FreeText text = Probe.TEXT;
        Stream<Session> online = m.course().rooms().stream()
                .map(room -> new OnlineRecord(room.reference(), m.parties(), true))
                .map(recorded -> Session.online(recorded, all, m.parties(), text));
        return Stream.concat(Stream.of(Session.closed(SessionMode.ON_SITE, text, all, m.parties(), text)), online)
                .map(HoldSession::new);
    }

    static Stream<MediationCommand> extensions(Mediation m) {
        return m.terms().limits().stream()
                .flatMap(limit -> Stream.of(Span.days(1), Span.workingDays(1))
                        .map(span -> new AgreeToExtension(limit, span, m.parties())));
    }

    /** Of what is in breach, with each other proceeding of its case. */
    static Stream<MediationCommand> enforcements(CaseFile file, Mediation m) {
        Set<String> breached = m.agreement().map(Agreement::breached).orElse(Set.of());
        return file.proceedings().all().keySet().stream().map(other -> new LinkEnforcement(breached, other));
    }
}
