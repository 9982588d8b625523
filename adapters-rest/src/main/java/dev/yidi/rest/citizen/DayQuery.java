package dev.yidi.rest.citizen;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which day is wanted.
 *
 * @param day the day; today when left out
 */
public record DayQuery(Optional<LocalDate> day) {}
