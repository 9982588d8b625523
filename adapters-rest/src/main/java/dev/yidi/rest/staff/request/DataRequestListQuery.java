package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * Which open requests about personal data are wanted.
 *
 * @param decidableOnly only those that the officer may decide
 * @param cursor the next of the page before
 * @param limit how many cases are looked at; 50 when left out
 */
public record DataRequestListQuery(
        boolean decidableOnly,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer>
                limit) {}
