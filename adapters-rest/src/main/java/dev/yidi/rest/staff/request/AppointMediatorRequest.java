package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whom the body appoints.
 *
 * @param mediator the mediator
 * @param declared the conflicts the mediator declared
 */
public record AppointMediatorRequest(
        @Written(As.IDENTIFIER) String mediator,
        @Size(max = 3, message = "list.too-long") List<ConflictGround> declared) {}
