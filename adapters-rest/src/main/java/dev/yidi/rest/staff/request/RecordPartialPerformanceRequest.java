package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * An obligation of which a part was performed.
 *
 * @param obligation its name
 * @param what which part, and how
 */
public record RecordPartialPerformanceRequest(
        @Written(As.IDENTIFIER) String obligation,
        @Words(max = 20_000) String what) {}
