package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What one organ is asked for.
 *
 * @param id the name of the contribution
 * @param organ who is asked; never the lead, never the accused side
 * @param duty its own duty, in words
 * @param required whether the case cannot be concluded without it
 * @param days within how many days it is to deliver
 */
public record AskRequest(
        @Written(As.IDENTIFIER) String id,
        @Written(As.IDENTIFIER) String organ,
        @Words(max = 20_000) String duty,
        Boolean required,

        @Min(value = 1, message = "number.range") @Max(value = 1000, message = "number.range")
        Integer days) {}
