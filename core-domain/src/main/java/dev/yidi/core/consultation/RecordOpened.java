package dev.yidi.core.consultation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** An officer read the records 查阅咨询记录. */
public record RecordOpened(Instant at, OfficerId officer, FreeText reason) implements ConsultationEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(officer), DisclosurePurpose.READ_SEALED));
    }

    @Override
    public Consultation evolve(Consultation c) {
        return c;
    }
}
