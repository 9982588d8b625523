package dev.yidi.core.consultation;

import java.time.Instant;

/** Somebody did not come 失约; a new time is needed. */
public record AppointmentMissed(Instant at, Absentee absentee) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.absent();
    }
}
