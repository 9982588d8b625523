package dev.yidi.core.report;

import dev.yidi.core.Citation;
import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The handling of a report 举报办理, folded from its events. It knows reporters by their names within the case alone: what
 * they are called and where they are reached is no part of it.
 *
 * @param id its name within the case
 * @param terms the rules it is handled under
 * @param standing how the reporter stands by it
 * @param reporters the parties who report; empty for an anonymous report
 * @param wishes how they want to be protected
 * @param openings every opening of the identity, oldest first
 * @param consents the receivers for whom the reporter has agreed to a release
 * @param verifications how many steps of verification there were
 * @param competenceDisputed whether organs quarrel about who is competent
 * @param filing the decision to open proceedings, once made
 * @param transfers where it went, oldest first
 * @param finding the finding, once made
 * @param toldAt when the reporter was last told
 * @param reprisals the reprisals reported, oldest first
 * @param rewards the codes under which rewards were granted
 */
public record ReportHandling(
        ProceedingId id,
        ReportTerms terms,
        ReporterStanding standing,
        Set<PartyId> reporters,
        Set<ProtectionWish> wishes,
        List<IdentityOpening> openings,
        Set<String> consents,
        int verifications,
        boolean competenceDisputed,
        Optional<Filing> filing,
        List<ReportTransfer> transfers,
        Optional<ReportFinding> finding,
        Optional<Instant> toldAt,
        List<Reprisal> reprisals,
        List<String> rewards)
        implements Proceeding {
    public ReportHandling {
        reporters = Ordered.set(reporters);
        wishes = Ordered.set(wishes);
        openings = List.copyOf(openings);
        consents = Ordered.set(consents);
        transfers = List.copyOf(transfers);
        reprisals = List.copyOf(reprisals);
        rewards = List.copyOf(rewards);
    }

    static ReportHandling begin(ReportTakenUp taken) {
        return new ReportHandling(
                taken.id(),
                taken.terms(),
                taken.standing(),
                taken.reporters(),
                taken.wishes(),
                List.of(),
                Set.of(),
                0,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * The handling that {@code events} fold to.
     *
     * @throws dev.yidi.core.YidiException when the first event is not the beginning, or a later one is
     */
    public static ReportHandling from(List<? extends ReportEvent> events) {
        return Proceeding.from(events);
    }

    /** Open until there is a result, a named reporter knows it, and every reprisal is answered. */
    @Override
    public List<Citation> restsOn() {
        return terms.basis();
    }

    @Override
    public boolean isOpen() {
        return !hasResult() || owesWord() || hasReprisal();
    }

    @Override
    public boolean keeps(Limit limit) {
        return terms.keep(limit.id(), standing.isNamed());
    }

    /** How far it has come. */
    public ReportStage stage() {
        if (finding.isPresent()) {
            return ReportStage.FOUND;
        }
        if (isAway()) {
            return ReportStage.TRANSFERRED;
        }
        return filing.map(decided -> decided.filed() ? ReportStage.FILED : ReportStage.NOT_FILED)
                .orElse(verifications > 0 ? ReportStage.VERIFIED : ReportStage.TAKEN_UP);
    }

    /** Whether it lies with a body that has not told what came of it. */
    public boolean isAway() {
        return !transfers.isEmpty()
                && transfers.get(transfers.size() - 1).outcomeAt().isEmpty();
    }

    /** Whether something has come of it: a finding, or the decision to open no proceedings. */
    public boolean hasResult() {
        return finding.isPresent() || filing.filter(decided -> !decided.filed()).isPresent();
    }

    /** Whether a named reporter has still to be told of the last decision. */
    public boolean owesWord() {
        return standing.isNamed()
                && lastDecision()
                        .filter(decided ->
                                toldAt.filter(told -> !told.isBefore(decided)).isEmpty())
                        .isPresent();
    }

    /** Whether a reprisal was reported that nobody has answered: reason enough to supervise 督办. */
    public boolean hasReprisal() {
        return reprisals.stream().anyMatch(each -> each.answeredAt().isEmpty());
    }

    private Optional<Instant> lastDecision() {
        return finding.map(ReportFinding::at).or(() -> filing.map(Filing::at));
    }

    boolean hasOutcome() {
        return transfers.stream().anyMatch(each -> each.outcomeAt().isPresent());
    }

    Objections withoutResult() {
        return Objections.none()
                .when(hasResult(), () -> ReportLaw.reason("report.wrong-stage").with("stage", stage()));
    }

    ReportChange change() {
        return new ReportChange(this);
    }
}
