package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;

/**
 * One attendance in person 跑动记录 asked of a citizen.
 *
 * @param place the same words for the same place; what follows a comma is a room in it: {@code 治理中心，三号调解室}
 * @param site which of the places of the case it is, 1 for the first: stays when the words are erased
 */
public record Trip(Instant at, Optional<PartyId> party, FreeText place, int site, TripPurpose purpose) {

    /** The place without the room. */
    public FreeText siteName() {
        return siteOf(place);
    }

    static FreeText siteOf(FreeText place) {
        String site = place.reveal().split("[,，]", 2)[0].strip();
        return site.isEmpty() ? place : FreeText.of(site);
    }
}
