package dev.yidi.core.consultation;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import java.time.Instant;

/** The client lets an officer read the records 同意查阅. */
public record RecordShared(Instant at, OfficerId with, PartyId by) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.consenting(c.consented(), Ordered.with(c.sharedWith(), with));
    }
}
