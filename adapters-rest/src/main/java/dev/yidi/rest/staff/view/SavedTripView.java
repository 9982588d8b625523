package dev.yidi.rest.staff.view;

import dev.yidi.core.casefile.TripPurpose;
import java.time.OffsetDateTime;

/**
 * A way that a proxy went in a citizen's place.
 *
 * @param at when
 * @param mandate under which mandate
 * @param place where
 * @param purpose what for
 */
public record SavedTripView(OffsetDateTime at, String mandate, String place, TripPurpose purpose) {}
