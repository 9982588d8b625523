package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Records a session that was held 召开调解会: never without the consent of all, nor by a mediator in conflict. */
public record HoldSession(Session session) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        MediationTerms terms = m.terms();
        return m.during(MediationStage.OPEN)
                .whenAny(
                        m.consents().missing(),
                        "missing",
                        () -> terms.reason("mediation.session.no-consent", MediationRule.CONSENT))
                .when(
                        session.heldBy().isEmpty(),
                        () -> terms.reason("mediation.session.no-mediator", MediationRule.MEDIATORS))
                .when(
                        m.course().panel() && session.heldBy().size() == 1,
                        () -> terms.reason("mediation.session.too-few-mediators", MediationRule.PANEL))
                .and(MediatorChecks.unfit(m, session.heldBy()))
                .whenAny(
                        Ordered.without(terms.notices(), m.course().told()),
                        "missing",
                        () -> terms.reason("mediation.session.not-told", MediationRule.NOTICES))
                .and(OnlineChecks.against(m, session))
                .when(session.attended().isEmpty(), () -> Reason.of("mediation.session.nobody-attended"))
                .and(PartyChecks.unknown(m, named()))
                .whenAny(
                        session.open() ? Ordered.without(m.parties(), session.openAgreedBy()) : Set.of(),
                        "missing",
                        () -> terms.reason("mediation.session.open-without-consent", MediationRule.OPENNESS))
                .whenAny(
                        session.invitees().stream()
                                .filter(h -> !h.agreedBy().containsAll(m.parties()))
                                .map(Invitee::kind)
                                .toList(),
                        "invitees",
                        () -> terms.reason("mediation.session.invitee-without-consent", MediationRule.INVITEES))
                .orElse(() -> List.of(new SessionHeld(now, session)));
    }

    private Set<PartyId> named() {
        Set<PartyId> named = new HashSet<>(session.attended());
        named.addAll(session.openAgreedBy());
        session.invitees().forEach(h -> named.addAll(h.agreedBy()));
        session.admissions().forEach(a -> named.add(a.by()));
        session.online().ifPresent(o -> named.addAll(o.identityChecked()));
        return named;
    }
}
