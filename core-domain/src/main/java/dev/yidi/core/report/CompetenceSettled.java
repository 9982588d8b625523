package dev.yidi.core.report;

import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** It was settled who is competent 管辖确定. */
public record CompetenceSettled(Instant at, OrganId competent) implements ReportEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(competent), DisclosurePurpose.HANDLE));
    }

    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().disputed(false);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.COMPETENCE_SETTLED);
    }
}
