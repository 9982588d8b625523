package dev.yidi.core.consultation;

import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Set;

/** The consent was taken back 撤回同意, and with it every sharing of the record (个人信息保护法 art. 15). */
public record ProcessingConsentWithdrawn(Instant at, PartyId by) implements ConsultationEvent {
    @Override
    public Consultation evolve(Consultation c) {
        return c.consenting(false, Set.of());
    }
}
