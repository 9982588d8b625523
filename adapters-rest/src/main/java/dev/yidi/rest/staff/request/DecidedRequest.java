package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;

/**
 * What a session decided that somebody does.
 *
 * @param id the name of the task
 * @param owner who does it: the lead or a contributor
 * @param text what is to be done
 * @param due the last day
 */
public record DecidedRequest(
        @Written(As.IDENTIFIER) String id,
        @Written(As.IDENTIFIER) String owner,
        @Words(max = 20_000) String text,
        LocalDate due) {}
