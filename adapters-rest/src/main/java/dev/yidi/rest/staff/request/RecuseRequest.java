package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * An officer who steps aside.
 *
 * @param officer the officer
 * @param ground the conflict
 * @param reason what it is
 * @param successor who takes their place; needed for the first handler and the handler
 */
public record RecuseRequest(
        @Written(As.IDENTIFIER) String officer,
        ConflictGround ground,
        @Words(max = 20_000) String reason,
        Optional<@Written(As.IDENTIFIER) String> successor) {}
