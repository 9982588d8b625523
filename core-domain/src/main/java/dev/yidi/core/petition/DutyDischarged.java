package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** One of the four duties was done 四个到位: how. */
public record DutyDischarged(Instant at, FourWayDuty duty, FreeText how) implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.discharged(duty);
    }
}
