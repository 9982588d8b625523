package dev.yidi.core.report;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A report was taken up 受理举报; the first event of its handling. */
public record ReportTakenUp(
        Instant at,
        ProceedingId id,
        ReportTerms terms,
        ReporterStanding standing,
        Set<PartyId> reporters,
        Set<ProtectionWish> wishes)
        implements ReportEvent, ProceedingOpening<ReportHandling> {
    public ReportTakenUp {
        reporters = Ordered.set(reporters);
        wishes = Ordered.set(wishes);
    }

    @Override
    public ReportHandling begin() {
        return ReportHandling.begin(this);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.REPORT_RECEIVED);
    }
}
