package dev.yidi.core.mediation;

import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.YidiException;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A mediation 调解, folded from its events; everything decided about it is decided by a {@link MediationCommand}.
 *
 * @param id its name within the case
 * @param terms the legal terms it began under
 * @param referral who sent it and what goes back
 * @param origin how it came about
 * @param committee the mediation body, whose seal an agreement bears
 * @param proposedAt when it was proposed
 * @param consents who must agree and who has
 * @param acceptedAt when the last party agreed; empty until then
 * @param bench the mediators
 * @param sessions the sessions held, oldest first
 * @param agreement the agreement drawn up or made, if any
 * @param isSuspended whether it stands still as possibly false
 * @param ending how it ended; empty until then
 * @param riskReportedTo the organs told that the dispute may turn into an offence
 */
public record Mediation(
        ProceedingId id,
        MediationTerms terms,
        Referral referral,
        MediationOrigin origin,
        String committee,
        Instant proposedAt,
        Consents consents,
        Optional<Instant> acceptedAt,
        Bench bench,
        List<Session> sessions,
        Optional<Agreement> agreement,
        boolean isSuspended,
        Optional<Ending> ending,
        Set<OrganId> riskReportedTo)
        implements Proceeding {
    private static final Set<Milestone> PERIODS = EnumSet.of(
            Milestone.MEDIATION_APPLIED,
            Milestone.MEDIATION_ACCEPTED,
            Milestone.MEDIATION_TRIED,
            Milestone.MEDIATION_ENDED);

    public Mediation {
        sessions = List.copyOf(sessions);
        riskReportedTo = Ordered.set(riskReportedTo);
    }

    /** The mediation as it stands when proposed. */
    public static Mediation begin(MediationProposed p) {
        return new Mediation(
                p.id(),
                p.terms(),
                p.referral(),
                p.origin(),
                p.committee(),
                p.at(),
                new Consents(p.parties(), Set.of()),
                Optional.empty(),
                new Bench(List.of()),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Set.of());
    }

    /**
     * The mediation that {@code events} fold to.
     *
     * @throws YidiException when the first event is not the proposal, or a later one is
     */
    public static Mediation from(List<? extends MediationEvent> events) {
        return Proceeding.from(events);
    }

    @Override
    public boolean isOpen() {
        return !stage().isOver();
    }

    /** Of the periods of mediation it has the one its terms name. */
    @Override
    public boolean keeps(Limit limit) {
        return !PERIODS.contains(limit.start()) || terms.period().equals(limit.id());
    }

    /** How far it has come. */
    public MediationStage stage() {
        if (ending.isPresent()) {
            return ending.get().end() != MediationEnd.AGREED
                    ? MediationStage.ENDED
                    : agreement.flatMap(Agreement::performedAt).isPresent()
                            ? MediationStage.PERFORMED
                            : MediationStage.IN_EFFECT;
        }
        if (isSuspended) {
            return MediationStage.SUSPENDED;
        }
        if (agreement.isPresent()) {
            return MediationStage.AGREEMENT_DRAWN;
        }
        return acceptedAt.isPresent() ? MediationStage.OPEN : MediationStage.PROPOSED;
    }

    /** Everyone who must consent. */
    public Set<PartyId> parties() {
        return consents.parties();
    }

    /** When the agreement took effect, from which the time for judicial confirmation runs. */
    public Optional<Instant> effectiveAt() {
        return agreement.flatMap(Agreement::effectiveAt);
    }

    /** The other ways the parties have still to be told of, because mediation failed (人民调解法 art. 26). */
    public Set<OtherWay> otherWaysOwed() {
        return ending.filter(e -> e.end().isFailure())
                .map(e -> Ordered.without(terms.otherWays(), e.otherWaysTold()))
                .orElse(Set.of());
    }

    /** What may be told outside once it is over; no minutes and no admissions are in it. */
    public Optional<MediationReport> report() {
        return ending.map(e -> MediationReport.of(this, e));
    }

    Grounds during(MediationStage... allowed) {
        return Grounds.none().when(!List.of(allowed).contains(stage()), () -> wrongStage(List.of(allowed)));
    }

    private Reason wrongStage(List<MediationStage> allowed) {
        boolean refused = ending.filter(e -> e.end() == MediationEnd.REFUSED).isPresent();
        Reason reason = refused
                ? terms.reason("mediation.wrong-stage", MediationRule.REFUSAL)
                : Reason.of("mediation.wrong-stage");
        Reason named = reason.with("stage", stage()).with("expected", Ordered.line(allowed));
        return ending.map(e -> named.with("end", e.end())).orElse(named);
    }

    Mediation with(Consents more) {
        return copy(more, acceptedAt, bench, sessions, agreement, isSuspended, ending, riskReportedTo);
    }

    Mediation acceptedAt(Instant at) {
        return copy(consents, Optional.of(at), bench, sessions, agreement, isSuspended, ending, riskReportedTo);
    }

    Mediation with(Bench changed) {
        return copy(consents, acceptedAt, changed, sessions, agreement, isSuspended, ending, riskReportedTo);
    }

    Mediation with(Session session) {
        List<Session> more = new ArrayList<>(sessions);
        more.add(session);
        return copy(consents, acceptedAt, bench, more, agreement, isSuspended, ending, riskReportedTo);
    }

    Mediation with(Agreement drawn) {
        return copy(consents, acceptedAt, bench, sessions, Optional.of(drawn), isSuspended, ending, riskReportedTo);
    }

    Mediation withoutAgreement() {
        return copy(consents, acceptedAt, bench, sessions, Optional.empty(), isSuspended, ending, riskReportedTo);
    }

    Mediation agreed(UnaryOperator<Agreement> change) {
        return copy(consents, acceptedAt, bench, sessions, agreement.map(change), isSuspended, ending, riskReportedTo);
    }

    Mediation suspended(boolean now) {
        return copy(consents, acceptedAt, bench, sessions, agreement, now, ending, riskReportedTo);
    }

    Mediation ended(Ending how) {
        return copy(consents, acceptedAt, bench, sessions, agreement, isSuspended, Optional.of(how), riskReportedTo);
    }

    Mediation told(Set<OtherWay> ways) {
        return copy(
                consents,
                acceptedAt,
                bench,
                sessions,
                agreement,
                isSuspended,
                ending.map(e -> e.withWays(ways)),
                riskReportedTo);
    }

    Mediation riskReported(OrganId to) {
        return copy(
                consents,
                acceptedAt,
                bench,
                sessions,
                agreement,
                isSuspended,
                ending,
                Ordered.with(riskReportedTo, to));
    }

    private Mediation copy(
            Consents c,
            Optional<Instant> accepted,
            Bench b,
            List<Session> s,
            Optional<Agreement> a,
            boolean suspended,
            Optional<Ending> e,
            Set<OrganId> risk) {
        return new Mediation(
                id, terms, referral, origin, committee, proposedAt, c, accepted, b, s, a, suspended, e, risk);
    }
}
