package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** The supervision was closed with a finding 督办办结. */
public record SupervisionClosed(Instant at, OfficerId by, SupervisionFinding finding, FreeText note)
        implements SupervisionEvent {
    @Override
    public Supervision evolve(Supervision file) {
        return file.closed(finding);
    }
}
