package dev.yidi.core.report;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/**
 * Takes up a report 受理举报.
 *
 * @param reporters who reports: nobody for an anonymous report, someone for any other
 */
public record TakeUpReport(
        ProceedingId id,
        ReportTerms terms,
        ReporterStanding standing,
        Set<PartyId> reporters,
        Set<ProtectionWish> wishes)
        implements ReportCommand {
    public TakeUpReport {
        reporters = Ordered.set(reporters);
        wishes = Ordered.set(wishes);
    }

    @Override
    public Outcome<List<ReportEvent>> open(ReportSetting setting) {
        return Objections.none()
                .when(standing.isNamed() && reporters.isEmpty(), () -> Reason.of("report.reporter-missing"))
                .when(!standing.isNamed() && !reporters.isEmpty(), () -> Reason.of("report.reporter-unexpected"))
                .when(standing == ReporterStanding.REAL_NAME, () -> Reason.of("report.real-name.unchecked"))
                .or(() -> new ReportTakenUp(setting.now(), id, terms, standing, reporters, wishes));
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Outcome.refused(Reason.of("report.already-begun"));
    }
}
