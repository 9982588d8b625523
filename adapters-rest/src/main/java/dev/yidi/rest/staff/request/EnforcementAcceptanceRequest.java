package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * That the court opened an enforcement.
 *
 * @param number which of the applications, from 1
 * @param court the court
 * @param courtNumber its number for it
 */
public record EnforcementAcceptanceRequest(
        @Min(value = 1, message = "number.range") @Max(value = 1000, message = "number.range")
        Integer number,

        @Valid CourtRequest court,
        @Words(max = 80) String courtNumber) {}
