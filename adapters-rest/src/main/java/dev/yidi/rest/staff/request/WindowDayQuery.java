package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The appointments of which window and day are wanted.
 *
 * @param window the window; those of all windows when left out
 * @param day the day; today when left out
 */
public record WindowDayQuery(Optional<@Written(As.IDENTIFIER) String> window, Optional<LocalDate> day) {}
