package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** A suggestion was studied and answered 建议答复; it ends the handling. */
public record SuggestionReplied(Instant at, Adoption adoption, FreeText study, FreeText reply, boolean rewarded)
        implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.course().ended(PetitionEnd.REPLIED));
    }
}
