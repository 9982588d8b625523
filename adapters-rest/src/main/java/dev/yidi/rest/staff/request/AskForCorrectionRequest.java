package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Corrections that were asked for.
 *
 * @param receivedOn the day the party was told
 * @param what what is to be corrected
 */
public record AskForCorrectionRequest(
        LocalDate receivedOn,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Words(max = 20_000) String> what) {}
