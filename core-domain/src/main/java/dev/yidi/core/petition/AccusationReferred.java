package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** An accusation was sent to those who may deal with it 检举控告移送, under their own rules; it ends the handling. */
public record AccusationReferred(Instant at, Authority to, FreeText reason) implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.course().ended(PetitionEnd.REFERRED));
    }
}
