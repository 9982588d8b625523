package dev.yidi.rest.staff.view;

import dev.yidi.core.casefile.TripPurpose;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An attendance in person.
 *
 * @param at when
 * @param place where
 * @param reason what for
 * @param party who
 */
public record TripView(OffsetDateTime at, String place, TripPurpose reason, Optional<String> party) {}
