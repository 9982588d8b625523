package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Span;
import java.time.Instant;

/**
 * The handling limit was extended 延长办理期限. It is the notice to the petitioner as well, whose service is owed.
 *
 * @param reasonCode why, as the clock keeps it
 * @param reason why, as the petitioner is told
 */
public record HandlingExtended(Instant at, Span by, String reasonCode, FreeText reason) implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.extended(new Extension(at, by, reason));
    }
}
