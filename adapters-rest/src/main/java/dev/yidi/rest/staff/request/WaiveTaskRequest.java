package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A task that is done without.
 *
 * @param task the task, by its name
 * @param reason why
 */
public record WaiveTaskRequest(
        @Written(As.IDENTIFIER) String task,
        @Words(max = 20_000) String reason) {}
