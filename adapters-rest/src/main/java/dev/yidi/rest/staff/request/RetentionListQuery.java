package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * Which ended cases are wanted whose data is still there.
 *
 * @param overdueOnly only those whose data must go by now and is held by nothing
 * @param cursor the next of the page before
 * @param limit how many cases are looked at; 50 when left out
 */
public record RetentionListQuery(
        boolean overdueOnly,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 500, message = "number.range") Integer>
                limit) {}
