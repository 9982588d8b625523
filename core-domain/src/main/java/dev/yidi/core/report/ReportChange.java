package dev.yidi.core.report;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A changed copy of a handling: one part after the other, the rest as it was. */
final class ReportChange {
    private final ReportHandling r;

    ReportChange(ReportHandling r) {
        this.r = r;
    }

    ReportHandling named(ReporterStanding standing, Set<PartyId> reporters) {
        return with(standing, reporters, r.wishes(), r.openings(), r.consents());
    }

    ReportHandling wishing(Set<ProtectionWish> wishes) {
        return with(r.standing(), r.reporters(), wishes, r.openings(), r.consents());
    }

    ReportHandling opened(IdentityOpening opening) {
        return with(r.standing(), r.reporters(), r.wishes(), Ordered.and(r.openings(), opening), r.consents());
    }

    ReportHandling consenting(Set<String> consents) {
        return with(r.standing(), r.reporters(), r.wishes(), r.openings(), consents);
    }

    ReportHandling verified() {
        return with(r.verifications() + 1, r.competenceDisputed(), r.filing(), r.transfers(), r.finding(), r.toldAt());
    }

    ReportHandling disputed(boolean now) {
        return with(r.verifications(), now, r.filing(), r.transfers(), r.finding(), r.toldAt());
    }

    ReportHandling decided(Filing filing) {
        return with(
                r.verifications(), r.competenceDisputed(), Optional.of(filing), r.transfers(), r.finding(), r.toldAt());
    }

    ReportHandling transferred(List<ReportTransfer> transfers) {
        return with(r.verifications(), r.competenceDisputed(), r.filing(), transfers, r.finding(), r.toldAt());
    }

    ReportHandling found(ReportFinding finding) {
        return with(
                r.verifications(), r.competenceDisputed(), r.filing(), r.transfers(), Optional.of(finding), r.toldAt());
    }

    ReportHandling told(Instant at) {
        return with(r.verifications(), r.competenceDisputed(), r.filing(), r.transfers(), r.finding(), Optional.of(at));
    }

    ReportHandling suffering(List<Reprisal> reprisals) {
        return with(reprisals, r.rewards());
    }

    ReportHandling rewarded(String code) {
        return with(r.reprisals(), Ordered.and(r.rewards(), code));
    }

    private ReportHandling with(
            ReporterStanding standing,
            Set<PartyId> reporters,
            Set<ProtectionWish> wishes,
            List<IdentityOpening> openings,
            Set<String> consents) {
        return new ReportHandling(
                r.id(),
                r.terms(),
                standing,
                reporters,
                wishes,
                openings,
                consents,
                r.verifications(),
                r.competenceDisputed(),
                r.filing(),
                r.transfers(),
                r.finding(),
                r.toldAt(),
                r.reprisals(),
                r.rewards());
    }

    private ReportHandling with(
            int verifications,
            boolean disputed,
            Optional<Filing> filing,
            List<ReportTransfer> transfers,
            Optional<ReportFinding> finding,
            Optional<Instant> toldAt) {
        return new ReportHandling(
                r.id(),
                r.terms(),
                r.standing(),
                r.reporters(),
                r.wishes(),
                r.openings(),
                r.consents(),
                verifications,
                disputed,
                filing,
                transfers,
                finding,
                toldAt,
                r.reprisals(),
                r.rewards());
    }

    private ReportHandling with(List<Reprisal> reprisals, List<String> rewards) {
        return new ReportHandling(
                r.id(),
                r.terms(),
                r.standing(),
                r.reporters(),
                r.wishes(),
                r.openings(),
                r.consents(),
                r.verifications(),
                r.competenceDisputed(),
                r.filing(),
                r.transfers(),
                r.finding(),
                r.toldAt(),
                reprisals,
                rewards);
    }
}
