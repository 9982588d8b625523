package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision: a task for an organ with a day, or nothing beyond what was heard.
 *
 * @param item the matter
 * @param organ the organ that gets a task
 * @param text the decision in words
 * @param due the last day of the task
 */
public record DecideItemRequest(
        @Written(As.IDENTIFIER) String item,
        Optional<@Written(As.IDENTIFIER) String> organ,
        @Words(max = 20_000) String text,
        Optional<LocalDate> due) {}
