package dev.yidi.rest.staff.request;

import dev.yidi.core.court.ConfirmationGround;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Why the court did not take it.
 *
 * @param grounds the grounds
 */
public record GroundsRequest(
        @NotEmpty(message = "list.empty") @Size(max = 20, message = "list.too-long")
        List<ConfirmationGround> grounds) {}
