package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.report.ReportEvent;
import dev.yidi.core.report.ReportHandling;
import java.time.Instant;

/** The handling of a report of this case went a step on 举报办理进展. */
public record ReportAdvanced(Instant at, ProceedingId proceeding, ReportEvent event)
        implements ProceedingAdvanced<ReportHandling> {
    @Override
    public Class<ReportHandling> kind() {
        return ReportHandling.class;
    }
}
