package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records the finding 查证结论: after a verification, or what the competent body told; once. */
public record RecordFinding(FindingKind kind, FreeText summary) implements ReportCommand {
    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return r.withoutResult()
                .when(r.isAway(), () -> Reason.of("report.transfer.away"))
                .when(r.verifications() == 0 && !r.hasOutcome(), () -> ReportLaw.reason("report.unverified"))
                .or(() -> new FindingRecorded(setting.now(), kind, summary));
    }
}
