package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** It was decided whether to open proceedings 立案决定. */
public record FilingDecided(Instant at, boolean filed, FreeText why) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().decided(new Filing(at, filed));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.FILING_DECIDED);
    }
}
