package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many people live in an area on a day.
 *
 * @param area the area
 * @param residents permanent residents
 * @param floating registered floating people who are not among them
 * @param source the publication
 * @param day the day the numbers are of
 * @param givenBy the body that gave them
 * @param correction why they take the place of those that stand there; left out for the first
 */
public record EnterPeopleRequest(
        @Written(As.DIVISION) String area,

        @Min(value = 0, message = "number.range") @Max(value = 999_999_999, message = "number.range")
        Integer residents,

        @Min(value = 0, message = "number.range") @Max(value = 999_999_999, message = "number.range")
        Integer floating,

        @Words(max = 200) String source,
        LocalDate day,
        @Words(max = 200) String givenBy,
        Optional<@Words(max = 20_000) String> correction) {}
