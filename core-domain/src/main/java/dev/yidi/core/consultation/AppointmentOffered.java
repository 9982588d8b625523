package dev.yidi.core.consultation;

import java.time.Instant;
import java.util.Optional;

/** A time was offered 安排时间. */
public record AppointmentOffered(Instant at, Appointment appointment) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.at(ConsultationStage.OFFERED, Optional.of(appointment));
    }
}
