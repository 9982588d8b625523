package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * A suit that is handed in.
 *
 * @param court where
 * @param submittedOn when
 */
public record SubmitSuitRequest(@Valid CourtRequest court, LocalDate submittedOn) {}
