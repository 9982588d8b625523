package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many suits courts accepted from an area in a month.
 *
 * @param area the area
 * @param month the month
 * @param civil civil and commercial suits
 * @param administrative administrative suits
 * @param source the publication
 * @param asOf the day the numbers are of
 * @param givenBy the body that gave them
 * @param correction why they take the place of those that stand there; left out for the first
 */
public record EnterSuitsRequest(
        @Written(As.DIVISION) String area,
        @Written(As.MONTH) String month,

        @Min(value = 0, message = "number.range") @Max(value = 999_999_999, message = "number.range")
        Integer civil,

        @Min(value = 0, message = "number.range") @Max(value = 999_999_999, message = "number.range")
        Integer administrative,

        @Words(max = 200) String source,
        LocalDate asOf,
        @Words(max = 200) String givenBy,
        Optional<@Words(max = 20_000) String> correction) {}
