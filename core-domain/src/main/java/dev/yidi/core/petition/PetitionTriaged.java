package dev.yidi.core.petition;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.ProceedingOpening;
import java.time.Instant;

/** The matter was looked through 甄别分流; the first event of petition handling. */
public record PetitionTriaged(Instant at, ProceedingId id, TriageQuestion question, Triage triage)
        implements PetitionEvent, ProceedingOpening<PetitionHandling> {
    @Override
    public PetitionHandling begin() {
        return PetitionHandling.begin(this);
    }
}
