package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.Optional;

/** One attendance in person 跑动记录 asked of a citizen, at {@code place}: the name of a public place, never a home. */
public record Trip(Instant at, Optional<PartyId> party, String place, TripPurpose purpose) {
    public Trip {
        checkPlace(place);
    }

    static void checkPlace(String place) {
        Text.required("place", place, 200);
    }
}
