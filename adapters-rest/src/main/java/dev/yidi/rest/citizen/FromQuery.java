package dev.yidi.rest.citizen;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day on something is wanted.
 *
 * @param from the first day; today when left out
 */
public record FromQuery(Optional<LocalDate> from) {}
