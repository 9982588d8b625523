package dev.yidi.core.consultation;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** The client no longer lets an officer read the records 撤回查阅同意. */
public record RecordUnshared(Instant at, OfficerId with) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.consenting(c.consented(), Ordered.without(c.sharedWith(), with));
    }
}
