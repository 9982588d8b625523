package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;

/** A citizen had to come in person 跑动: where and what for. */
public record TripRecorded(Instant at, Optional<PartyId> party, FreeText place, TripPurpose purpose)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.trips().and(new Trip(at, party, place, purpose)));
    }
}
