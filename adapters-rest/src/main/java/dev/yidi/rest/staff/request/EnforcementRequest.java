package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An application to enforce.
 *
 * @param by the party that is owed
 * @param against the party in breach
 * @param breached the obligations
 */
public record EnforcementRequest(
        @Written(As.IDENTIFIER) String by,
        @Written(As.IDENTIFIER) String against,

        @NotEmpty(message = "list.empty") @Size(max = 200, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> breached) {}
