package dev.yidi.rest.staff.request;

import dev.yidi.core.court.ConfirmationExit;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the parties do without confirmation.
 *
 * @param exit the way
 * @param by who chooses it
 */
public record ExitRequest(
        ConfirmationExit exit,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> by) {}
