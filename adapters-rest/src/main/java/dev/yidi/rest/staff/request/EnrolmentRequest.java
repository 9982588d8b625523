package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * What a mediator is entered with.
 *
 * @param mediator the mediator, as cases name them
 * @param name the name, for the staff
 * @param madePublic the name the mediator made public
 * @param topics the fields of expertise; a group means every topic in it
 * @param languages the languages and dialects
 * @param serves the division served, with all that lies in it
 * @param affiliation what the mediator belongs to
 * @param capacity how many open mediations at once
 * @param days the days of the week on which the mediator can be had
 * @param ties declared ties to organs
 */
public record EnrolmentRequest(
        @Written(As.IDENTIFIER) String mediator,
        @Words(max = 200) String name,
        Optional<@Words(max = 200) String> madePublic,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> topics,

        @Size(max = 100, message = "list.too-long") List<@Written(As.CODE) String> languages,
        @Written(As.DIVISION) String serves,
        @Valid AffiliationRequest affiliation,

        @Min(value = 1, message = "number.range") @Max(value = 200, message = "number.range")
        Integer capacity,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<DayOfWeek> days,

        @Size(max = 100, message = "list.too-long") List<@Valid TieRequest> ties) {}
