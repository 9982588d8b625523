package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A suspicion of false mediation.
 *
 * @param reportedTo the organ that was told
 * @param grounds what speaks for it
 */
public record SuspendRequest(
        @Written(As.IDENTIFIER) String reportedTo,
        @Words(max = 20_000) String grounds) {}
