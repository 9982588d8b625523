package dev.yidi.core.consultation;

import java.time.Instant;

/** A session came to something 咨询结果. */
public record ConsultationResulted(Instant at, ConsultationOutcome outcome) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.with(outcome);
    }
}
