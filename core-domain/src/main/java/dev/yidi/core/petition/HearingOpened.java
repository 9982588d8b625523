package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.Optional;

/**
 * A hearing began 启动听证; the clocks that know hearings stand still.
 *
 * @param heldAt when those invited come; empty where it was told otherwise
 */
public record HearingOpened(Instant at, Instance instance, FreeText subject, FreeText place, Optional<Instant> heldAt)
        implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.heard(Ordered.and(p.hearings(), new Hearing(at, instance, subject, place, heldAt, Optional.empty())));
    }
}
