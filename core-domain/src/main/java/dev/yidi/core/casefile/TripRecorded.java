package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;

/**
 * A citizen had to come in person 跑动: where and what for.
 *
 * @param site the number of the place among those of the case, by which places are told apart without their words
 */
public record TripRecorded(Instant at, Optional<PartyId> party, FreeText place, int site, TripPurpose purpose)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.trips().and(new Trip(at, party, place, site, purpose)));
    }
}
