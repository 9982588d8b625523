package dev.yidi.core.petition;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The matter was looked through 甄别分流; the first event of petition handling. */
public record PetitionTriaged(Instant at, ProceedingId id, TriageQuestion question, Triage triage)
        implements PetitionEvent, ProceedingOpening<PetitionHandling> {
    @Override
    public PetitionHandling begin() {
        return PetitionHandling.begin(this);
    }

    /** What triage finds grave or urgent is reported to the own leadership (信访工作条例 art. 22(1), 25). */
    @Override
    public List<Milestone> milestones() {
        return triage.measures().contains(Measure.REPORT_TO_OWN_LEADERSHIP)
                ? List.of(Milestone.MAJOR_KNOWN)
                : List.of();
    }
}
