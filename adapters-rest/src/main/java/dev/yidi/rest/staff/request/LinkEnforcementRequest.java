package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Obligations that are enforced in another proceeding.
 *
 * @param obligations their names in the agreement, each in breach
 * @param enforcement the other proceeding of the case
 */
public record LinkEnforcementRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> obligations,

        @Written(As.IDENTIFIER) String enforcement) {}
