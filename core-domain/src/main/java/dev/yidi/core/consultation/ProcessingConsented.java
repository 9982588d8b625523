package dev.yidi.core.consultation;

import dev.yidi.core.PartyId;
import java.time.Instant;

/** A separate consent was given 单独同意, after being told why it is needed and what it means (个人信息保护法 art. 29–31). */
public record ProcessingConsented(Instant at, PartyId by) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.consenting(true, c.sharedWith());
    }
}
