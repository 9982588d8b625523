package dev.yidi.core.consultation;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** The client lets an officer read the records 同意查阅. */
public record RecordShared(Instant at, OfficerId with, PartyId by) implements ConsultationEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(with), DisclosurePurpose.HANDLE));
    }

    @Override
    public Consultation evolve(Consultation c) {
        return c.consenting(c.consented(), Ordered.with(c.sharedWith(), with));
    }
}
