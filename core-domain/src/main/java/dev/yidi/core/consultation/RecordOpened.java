package dev.yidi.core.consultation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** An officer read the records 查阅咨询记录. */
public record RecordOpened(Instant at, OfficerId officer, FreeText reason) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c;
    }
}
