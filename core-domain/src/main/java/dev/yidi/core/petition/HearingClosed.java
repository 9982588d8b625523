package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Set;

/**
 * A hearing was over 听证结束; the clocks go on.
 *
 * @param attended the parties who were there in person
 * @param minutes what was said
 * @param conclusion what the hearing came to
 */
public record HearingClosed(Instant at, Set<PartyId> attended, FreeText minutes, FreeText conclusion)
        implements PetitionEvent {
    public HearingClosed {
        attended = Ordered.set(attended);
    }

    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.heard(p.hearings().stream()
                .map(hearing -> hearing.isOpen() ? hearing.closedAt(at) : hearing)
                .toList());
    }
}
