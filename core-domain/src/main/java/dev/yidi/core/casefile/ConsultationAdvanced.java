package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.consultation.ConsultationEvent;
import java.time.Instant;

/** A consultation of this case went a step on 咨询进展. */
public record ConsultationAdvanced(Instant at, ProceedingId proceeding, ConsultationEvent event)
        implements ProceedingAdvanced<Consultation> {
    @Override
    public Class<Consultation> kind() {
        return Consultation.class;
    }
}
