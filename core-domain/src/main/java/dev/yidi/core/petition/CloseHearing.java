package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.util.List;
import java.util.Set;

/**
 * Ends a hearing 听证结束.
 *
 * @param attended the parties who were there in person
 * @param minutes what was said
 * @param conclusion what the hearing came to
 */
public record CloseHearing(Set<PartyId> attended, FreeText minutes, FreeText conclusion) implements PetitionCommand {
    public CloseHearing {
        attended = Ordered.set(attended);
    }

    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .unless(p.openHearing().isPresent(), "petition.hearing.none")
                .or(() -> new HearingClosed(c.now(), attended, minutes, conclusion));
    }
}
