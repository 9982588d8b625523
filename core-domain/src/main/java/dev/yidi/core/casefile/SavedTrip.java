package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.mandate.MandateId;
import java.time.Instant;

/** One attendance that a citizen was spared, since a proxy went 少跑记录. */
public record SavedTrip(Instant at, MandateId mandate, FreeText place, TripPurpose purpose) {}
