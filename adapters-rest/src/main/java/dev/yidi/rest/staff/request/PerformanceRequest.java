package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * An obligation that was performed.
 *
 * @param obligation its name
 * @param what how
 */
public record PerformanceRequest(
        @Written(As.IDENTIFIER) String obligation,
        @Words(max = 20_000) String what) {}
