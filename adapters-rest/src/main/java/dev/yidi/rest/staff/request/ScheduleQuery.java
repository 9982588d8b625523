package dev.yidi.rest.staff.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reception days are wanted.
 *
 * @param from on this day or later; from today on when left out
 */
public record ScheduleQuery(Optional<LocalDate> from) {}
