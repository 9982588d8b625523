package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** The handling ended without an opinion 办理终结. */
public record HandlingEnded(Instant at, PetitionEnd end, FreeText account) implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.course().ended(end));
    }
}
