package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * Which page of a history is wanted.
 *
 * @param cursor the next of the page before
 * @param limit the size of the page; 200 when left out
 */
public record HistoryQuery(
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range") Integer>
                limit) {}
