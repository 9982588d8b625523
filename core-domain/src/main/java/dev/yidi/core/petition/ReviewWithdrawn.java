package dev.yidi.core.petition;

import dev.yidi.core.PartyId;
import java.time.Instant;

/** The petitioner took the request back 撤回复查、复核请求; the opinion before it stands. */
public record ReviewWithdrawn(Instant at, PartyId by) implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.decisions().withoutRequest());
    }
}
