package dev.yidi.rest.staff.request;

import java.time.LocalDate;

/**
 * Corrections that were made.
 *
 * @param on the day
 */
public record RecordCorrectionRequest(LocalDate on) {}
