package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A longer period that every party agreed to.
 *
 * @param limit the limit that is extended, by its name among the limits of the case
 * @param by by how much: 15 days, 5 working-days
 * @param agreedBy the parties that agreed; it must be all of them
 */
public record AgreeToExtensionRequest(
        @Written(As.LIMIT) String limit,
        @Written(As.SPAN) String by,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> agreedBy) {}
