package dev.yidi.core.consultation;

import java.time.Instant;

/** The time was moved 改约; the client has to confirm the new one. */
public record AppointmentMoved(Instant at, Appointment appointment) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.moved(appointment);
    }
}
