package dev.yidi.core.consultation;

import java.time.Instant;
import java.util.Optional;

/** It ended without a result 终止. */
public record ConsultationEnded(Instant at, ConsultationEnd end) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.at(ConsultationStage.ENDED, Optional.empty());
    }
}
