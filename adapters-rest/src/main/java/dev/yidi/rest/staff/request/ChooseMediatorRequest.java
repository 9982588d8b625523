package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whom the parties choose.
 *
 * @param by the parties; all of them
 * @param mediator the mediator
 * @param declared the conflicts the mediator declared
 */
public record ChooseMediatorRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> by,

        @Written(As.IDENTIFIER) String mediator,
        @Size(max = 3, message = "list.too-long") List<ConflictGround> declared) {}
