package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import java.util.List;

/** Sends an accusation to those who may deal with it 检举控告移送, never to the side it accuses (信访工作条例 art. 22 ¶2, 30). */
public record ReferAccusation(Authority to, FreeText reason) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(p, PetitionStage.TRIAGED)
                .of(PetitionCategory.REPORT_ACCUSATION, c)
                .when(c.accused(), "petition.accusation.to-accused")
                .or(() -> new AccusationReferred(c.now(), to, reason));
    }
}
