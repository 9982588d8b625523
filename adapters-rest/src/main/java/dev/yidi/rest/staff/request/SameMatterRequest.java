package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.SameMatterDecision;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * What an officer decides about two cases that look alike.
 *
 * @param other the other case
 * @param decision what they are to each other
 * @param reason why
 */
public record SameMatterRequest(
        @Written(As.IDENTIFIER) String other,
        SameMatterDecision decision,
        @Words(max = 20_000) String reason) {}
