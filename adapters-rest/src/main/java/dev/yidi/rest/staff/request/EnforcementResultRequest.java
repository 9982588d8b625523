package dev.yidi.rest.staff.request;

import dev.yidi.core.court.EnforcementResult;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What an enforcement came to.
 *
 * @param number which of the applications, from 1
 * @param result what it came to
 */
public record EnforcementResultRequest(
        @Min(value = 1, message = "number.range") @Max(value = 1000, message = "number.range")
        Integer number,

        EnforcementResult result) {}
