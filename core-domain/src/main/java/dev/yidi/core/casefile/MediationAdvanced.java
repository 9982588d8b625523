package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEvent;
import java.time.Instant;

/** A mediation of this case went a step on 调解进展. */
public record MediationAdvanced(Instant at, ProceedingId proceeding, MediationEvent event)
        implements ProceedingAdvanced<Mediation> {
    @Override
    public Class<Mediation> kind() {
        return Mediation.class;
    }
}
