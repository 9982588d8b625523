package dev.yidi.core.mediator;

import dev.yidi.core.pool.Accreditation;
import java.time.Instant;
import java.time.LocalDate;

/** The accreditation was renewed 续聘; a suspension is over with it. */
public record AccreditationRenewed(Instant at, LocalDate from, LocalDate until) implements MediatorEvent {
    @Override
    public MediatorFile evolve(MediatorFile file) {
        return file.renewed(Accreditation.granted(from, until));
    }
}
