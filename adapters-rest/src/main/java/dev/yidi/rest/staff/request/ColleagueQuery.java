package dev.yidi.rest.staff.request;

import dev.yidi.core.desk.Role;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * Which colleagues are wanted.
 *
 * @param organ who works for it; the organ of the officer who asks when left out
 * @param division who works in it or below it
 * @param role who has it
 * @param cursor the next of the page before
 * @param limit the size of the page; 100 when left out
 */
public record ColleagueQuery(
        Optional<@Written(As.IDENTIFIER) String> organ,
        Optional<@Written(As.DIVISION) String> division,
        Optional<Role> role,
        Optional<@Written(As.IDENTIFIER) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 500, message = "number.range") Integer>
                limit) {}
