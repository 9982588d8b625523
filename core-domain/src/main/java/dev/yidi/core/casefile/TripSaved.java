package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.mandate.MandateId;
import java.time.Instant;

/** The proxy went where the principal would have had to go 少跑一次. */
public record TripSaved(Instant at, MandateId mandate, FreeText place, TripPurpose purpose) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.trips().saving(new SavedTrip(at, mandate, place, purpose)));
    }
}
