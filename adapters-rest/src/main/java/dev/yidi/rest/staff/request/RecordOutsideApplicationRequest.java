package dev.yidi.rest.staff.request;

import java.time.LocalDate;

/**
 * An application that was made there.
 *
 * @param on the day
 */
public record RecordOutsideApplicationRequest(LocalDate on) {}
