package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The reporter was told 反馈举报人. */
public record ReporterTold(Instant at, FeedbackChannel channel, FreeText what) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().told(at);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.REPORTER_TOLD);
    }
}
