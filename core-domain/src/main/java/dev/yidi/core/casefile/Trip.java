package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;

/** One attendance in person 跑动记录 asked of a citizen at {@code place}. */
public record Trip(Instant at, Optional<PartyId> party, FreeText place, TripPurpose purpose) {}
