package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * That the court did not open an enforcement.
 *
 * @param number which of the applications, from 1
 * @param ground why not
 */
public record EnforcementRefusalRequest(
        @Min(value = 1, message = "number.range") @Max(value = 1000, message = "number.range")
        Integer number,

        @Words(max = 20_000) String ground) {}
