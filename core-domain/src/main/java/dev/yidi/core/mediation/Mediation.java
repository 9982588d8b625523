package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.YidiException;
import dev.yidi.core.proceeding.Asked;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param acceptedAt when it was accepted: by the last party's consent, or by the body that took it; empty until then
 * @param bench the mediators
 * @param sessions the sessions held, oldest first
 * @param agreement the agreement drawn up or made, if any
 * @param isSuspended whether it stands still as possibly false
 * @param ending how it ended; empty until then
 * @param riskReportedTo the organs told that the dispute may turn into an offence
 * @param returns what the linkage it came by owes the referring organ
 * @param course how it is run beside its sessions
 * @param followUps what was done about the performance of its agreement
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
        Set<OrganId> riskReportedTo,
        List<ReturnRule> returns,
        Course course,
        FollowUps followUps)
        implements Proceeding {
    private static final Set<Milestone> PERIODS = EnumSet.of(
            Milestone.MEDIATION_APPLIED,
            Milestone.MEDIATION_ACCEPTED,
            Milestone.MEDIATION_TRIED,
            Milestone.MEDIATION_ENDED,
            Milestone.MEDIATION_REFERRED,
            Milestone.MEDIATION_CONSENTED,
            Milestone.MEDIATOR_NAMED);

    public Mediation {
        sessions = List.copyOf(sessions);
        riskReportedTo = Ordered.set(riskReportedTo);
        returns = List.copyOf(returns);
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
                Set.of(),
                p.returns(),
                Course.NONE,
                FollowUps.NONE);
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
    public List<Citation> restsOn() {
        return List.of(terms.basis());
    }

    @Override
    public boolean isOpen() {
        return !stage().isOver() || !returnsOwed().isEmpty();
    }

    @Override
    public List<Asked> asks(PartyId party) {
        return switch (stage()) {
            case PROPOSED -> consents.missing().contains(party) ? List.of(Asked.of("consent")) : List.of();
            case AGREEMENT_DRAWN ->
                agreement
                                        .filter(each ->
                                                each.signatures().parties().contains(party))
                                        .isEmpty()
                                && parties().contains(party)
                        ? List.of(Asked.of("signature"))
                        : List.of();
            case IN_EFFECT ->
                agreement.stream()
                        .flatMap(each -> each.outstanding().stream())
                        .filter(owed -> owed.owedBy().equals(party))
                        .map(owed -> Asked.by("obligation", owed.due()))
                        .toList();
            default -> List.of();
        };
    }

    /** Of the periods of mediation it has those its terms name, and of the limits to report back that of what is owed. */
    @Override
    public boolean keeps(Limit limit) {
        if (limit.start() == Milestone.RESULT_OWED) {
            return rulesOwed().anyMatch(rule -> rule.limit().equals(limit.id()));
        }
        if (limit.start() == Milestone.AGREEMENT_EFFECTIVE) {
            return terms.confirmable();
        }
        return !PERIODS.contains(limit.start()) || terms.limits().contains(limit.id());
    }

    /** Whether every party consented and the mediation was accepted, whether or not it has ended since. */
    public boolean isBegun() {
        return acceptedAt.isPresent() && consents.complete();
    }

    /** What the referring organ has still to be told. */
    public Set<ReturnOutcome> returnsOwed() {
        return Ordered.set(rulesOwed().map(ReturnRule::outcome).collect(Collectors.toSet()));
    }

    /** The papers that go back with it. */
    public Set<ReturnMaterial> materialsOwed() {
        return Ordered.set(
                rulesOwed().flatMap(rule -> rule.materials().stream()).collect(Collectors.toSet()));
    }

    /** Whether what was told ends the referring organ's own case, as far as the law lets it. */
    public boolean isReferralSettled() {
        return returns.stream()
                .anyMatch(rule -> rule.settles() && course.returned().contains(rule.outcome()));
    }

    /** The law that what is owed rests on. */
    List<Citation> returnBasis() {
        return rulesOwed().map(ReturnRule::basis).distinct().toList();
    }

    private Stream<ReturnRule> rulesOwed() {
        Set<ReturnOutcome> reached = EnumSet.noneOf(ReturnOutcome.class);
        ending.ifPresent(e -> reached.add(e.end().outcome()));
        agreement.flatMap(Agreement::performedAt).ifPresent(at -> reached.add(ReturnOutcome.PERFORMED));
        agreement.filter(a -> !a.breached().isEmpty()).ifPresent(a -> reached.add(ReturnOutcome.NOT_PERFORMED));
        reached.removeAll(course.returned());
        return returns.stream().filter(rule -> reached.contains(rule.outcome()));
    }

    /** Why {@code mediator} may not have that part in a later proceeding; empty where nothing forbids it. */
    public List<Reason> againstLaterRole(MediatorId mediator, LaterRole role) {
        return Grounds.none()
                .when(
                        terms.laterRoles().contains(role)
                                && bench.find(mediator).isPresent(),
                        () -> terms.reason("mediation.mediator.later-role", MediationRule.LATER_ROLES)
                                .with("mediator", mediator)
                                .with("role", role))
                .reasons();
    }

    /** This mediation without what was conceded in it, for whoever is not in it. */
    public Mediation withoutAdmissions() {
        return sessions(sessions.stream().map(Session::withoutAdmissions).toList());
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
        return isBegun() ? MediationStage.OPEN : MediationStage.PROPOSED;
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
        return copy(more, acceptedAt, bench, sessions, agreement, isSuspended, ending);
    }

    Mediation acceptedAt(Instant at) {
        return copy(consents, Optional.of(at), bench, sessions, agreement, isSuspended, ending);
    }

    Mediation with(Bench changed) {
        return copy(consents, acceptedAt, changed, sessions, agreement, isSuspended, ending);
    }

    Mediation with(Session session) {
        List<Session> more = new ArrayList<>(sessions);
        more.add(session);
        return sessions(more);
    }

    Mediation with(Agreement drawn) {
        return copy(consents, acceptedAt, bench, sessions, Optional.of(drawn), isSuspended, ending);
    }

    Mediation withoutAgreement() {
        return copy(consents, acceptedAt, bench, sessions, Optional.empty(), isSuspended, ending);
    }

    Mediation agreed(UnaryOperator<Agreement> change) {
        return copy(consents, acceptedAt, bench, sessions, agreement.map(change), isSuspended, ending);
    }

    Mediation suspended(boolean now) {
        return copy(consents, acceptedAt, bench, sessions, agreement, now, ending);
    }

    Mediation ended(Ending how) {
        return copy(consents, acceptedAt, bench, sessions, agreement, isSuspended, Optional.of(how));
    }

    Mediation told(Set<OtherWay> ways) {
        return copy(consents, acceptedAt, bench, sessions, agreement, isSuspended, ending.map(e -> e.withWays(ways)));
    }

    Mediation riskReported(OrganId to) {
        return beside(Ordered.with(riskReportedTo, to), course, followUps);
    }

    Mediation with(Course changed) {
        return beside(riskReportedTo, changed, followUps);
    }

    Mediation with(FollowUps changed) {
        return beside(riskReportedTo, course, changed);
    }

    private Mediation sessions(List<Session> all) {
        return copy(consents, acceptedAt, bench, all, agreement, isSuspended, ending);
    }

    private Mediation copy(
            Consents c,
            Optional<Instant> accepted,
            Bench b,
            List<Session> s,
            Optional<Agreement> a,
            boolean suspended,
            Optional<Ending> e) {
        return new Mediation(
                id,
                terms,
                referral,
                origin,
                committee,
                proposedAt,
                c,
                accepted,
                b,
                s,
                a,
                suspended,
                e,
                riskReportedTo,
                returns,
                course,
                followUps);
    }

    private Mediation beside(Set<OrganId> risk, Course changed, FollowUps done) {
        return new Mediation(
                id,
                terms,
                referral,
                origin,
                committee,
                proposedAt,
                consents,
                acceptedAt,
                bench,
                sessions,
                agreement,
                isSuspended,
                ending,
                risk,
                returns,
                changed,
                done);
    }
}
