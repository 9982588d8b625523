package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.ConfirmationEvent;
import dev.yidi.core.court.JudicialConfirmation;
import java.time.Instant;

/** A judicial confirmation of this case went a step on 司法确认进展. */
public record ConfirmationAdvanced(Instant at, ProceedingId proceeding, ConfirmationEvent event)
        implements ProceedingAdvanced<JudicialConfirmation> {
    @Override
    public Class<JudicialConfirmation> kind() {
        return JudicialConfirmation.class;
    }
}
