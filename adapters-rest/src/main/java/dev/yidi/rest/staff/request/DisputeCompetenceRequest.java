package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A quarrel about who is competent.
 *
 * @param with the other organ
 */
public record DisputeCompetenceRequest(
        @Written(As.IDENTIFIER) String with) {}
