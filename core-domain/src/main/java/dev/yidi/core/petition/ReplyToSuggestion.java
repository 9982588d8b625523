package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import java.util.List;

/**
 * Answers a suggestion after it was studied 建议答复 (信访工作条例 art. 29).
 *
 * @param adoption whether it is taken up
 * @param study what the study came to
 * @param reply what the petitioner is told
 * @param rewarded whether the suggestion is rewarded
 */
public record ReplyToSuggestion(Adoption adoption, FreeText study, FreeText reply, boolean rewarded)
        implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(p, PetitionStage.TRIAGED)
                .of(PetitionCategory.SUGGESTION, c)
                .when(p.barsAcceptance(), "petition.barred")
                .or(() -> new SuggestionReplied(c.now(), adoption, study, reply, rewarded));
    }
}
