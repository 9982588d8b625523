package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Set;

/** The two sides settled the matter between them 和解; it ends the handling (信访工作条例 art. 33). */
public record AppealSettled(Instant at, Set<PartyId> parties, FreeText terms) implements PetitionEvent {
    public AppealSettled {
        parties = Ordered.set(parties);
    }

    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.course().ended(PetitionEnd.SETTLED));
    }
}
