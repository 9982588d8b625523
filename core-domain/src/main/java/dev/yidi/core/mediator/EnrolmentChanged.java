package dev.yidi.core.mediator;

import java.time.Instant;

/** The enrolment was changed 变更登记; what was begun goes on. */
public record EnrolmentChanged(Instant at, Enrolment enrolment) implements MediatorEvent {
    @Override
    public MediatorFile evolve(MediatorFile file) {
        return file.changed(enrolment);
    }
}
