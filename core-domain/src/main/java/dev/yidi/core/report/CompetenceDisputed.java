package dev.yidi.core.report;

import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Organs quarrel about who is competent 管辖争议. */
public record CompetenceDisputed(Instant at, OrganId with) implements ReportEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(with), DisclosurePurpose.HANDLE));
    }

    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().disputed(true);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.COMPETENCE_DISPUTED);
    }
}
