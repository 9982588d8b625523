package dev.yidi.core.consultation;

import java.time.Instant;

/** The client confirmed the time 确认预约. */
public record AppointmentConfirmed(Instant at) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.at(ConsultationStage.CONFIRMED, c.appointment());
    }
}
