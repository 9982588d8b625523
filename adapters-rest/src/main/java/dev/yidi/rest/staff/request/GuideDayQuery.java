package dev.yidi.rest.staff.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Since when a matter is known, and the act that somebody turns against.
 *
 * @param knownOn since when the matter is known; since today when left out
 * @param contentKnownOn since when the content of the act was known
 * @param doneOn the day the act was done
 * @param realProperty whether the act is about real property
 */
public record GuideDayQuery(
        Optional<LocalDate> knownOn,
        Optional<LocalDate> contentKnownOn,
        Optional<LocalDate> doneOn,
        boolean realProperty) {}
