package dev.yidi.core.petition;

import java.time.Instant;

/** The matter was looked through once more 重新甄别, since more is known of it. */
public record PetitionTriagedAnew(Instant at, TriageQuestion question, Triage triage) implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.course().triaged(triage));
    }
}
