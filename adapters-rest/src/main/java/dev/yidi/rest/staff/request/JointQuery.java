package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * Which joint handlings are wanted in a list. A page may hold fewer than asked for and still go on: they are looked for in the open cases that were read.
 *
 * @param organ in which this organ takes part
 * @param cursor the next of the page before
 * @param limit how many open cases are read for the page; 50 when left out
 */
public record JointQuery(
        Optional<@Written(As.IDENTIFIER) String> organ,
        Optional<@Words(max = 2_000) String> cursor,
        Optional<@Min(value = 1, message = "number.range") @Max(value = 50, message = "number.range") Integer> limit) {}
