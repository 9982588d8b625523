package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A contribution that is sent back.
 *
 * @param contribution the contribution, by its name
 * @param reason why
 * @param days within how many days it is to be delivered anew
 */
public record SendBackContributionRequest(
        @Written(As.IDENTIFIER) String contribution,
        @Words(max = 20_000) String reason,

        @Min(value = 1, message = "number.range") @Max(value = 1000, message = "number.range")
        Integer days) {}
