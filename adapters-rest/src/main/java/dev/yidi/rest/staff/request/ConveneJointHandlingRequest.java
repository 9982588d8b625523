package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A joint handling to convene.
 *
 * @param lead the organ that leads: the accountable one, which stays accountable throughout
 * @param purpose what for
 * @param asks what each organ is asked for; at least one
 */
public record ConveneJointHandlingRequest(
        @Written(As.IDENTIFIER) String lead,
        @Words(max = 20_000) String purpose,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Valid AskRequest> asks) {}
