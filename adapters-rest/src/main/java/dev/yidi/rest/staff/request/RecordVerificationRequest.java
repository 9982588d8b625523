package dev.yidi.rest.staff.request;

import dev.yidi.core.report.VerificationStep;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A step of verification.
 *
 * @param step the step
 * @param by who took it
 * @param what what was done and found
 */
public record RecordVerificationRequest(
        VerificationStep step,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> by,

        @Words(max = 20_000) String what) {}
