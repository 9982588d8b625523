package dev.yidi.core.mediation;

import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;

/** Two or more mediators are to sit 要求两名以上调解员. */
public record PanelRequired(Instant at, PanelGround ground, Optional<PartyId> askedBy) implements MediationEvent {

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.course().withPanel());
    }
}
