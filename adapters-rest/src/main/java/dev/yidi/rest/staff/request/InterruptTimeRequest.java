package dev.yidi.rest.staff.request;

import dev.yidi.core.outside.InterruptionReason;
import java.time.LocalDate;

/**
 * An interruption of the time to apply.
 *
 * @param on the day
 * @param reason why
 */
public record InterruptTimeRequest(LocalDate on, InterruptionReason reason) {}
