package dev.yidi.core.petition;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import java.util.List;

/**
 * Looks the matter through 甄别分流 by the decision table; the first time it begins the handling.
 *
 * @param id the name of the handling within the case
 * @param question what is known of the matter
 */
public record TriagePetition(ProceedingId id, TriageQuestion question) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> open(Circumstances c) {
        return Outcome.granted(List.of(new PetitionTriaged(
                c.now(), id, question, TriageTable.published().of(question))));
    }

    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(p, PetitionStage.TRIAGED)
                .or(() -> new PetitionTriagedAnew(
                        c.now(), question, TriageTable.published().of(question)));
    }
}
