package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A reprisal against the reporter was reported 打击报复线索: something to supervise. */
public record ReprisalReported(Instant at, FreeText what) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().suffering(Ordered.and(r.reprisals(), new Reprisal(at, Optional.empty())));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.REPRISAL_REPORTED);
    }
}
