package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A task that was done.
 *
 * @param item the matter
 * @param report what was done
 */
public record ReportTaskRequest(
        @Written(As.IDENTIFIER) String item,
        @Words(max = 20_000) String report) {}
