package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** It was found what is true of the report 查证结论. */
public record FindingRecorded(Instant at, FindingKind kind, FreeText summary) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().found(new ReportFinding(at, kind, summary));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.REPORT_FOUND);
    }
}
