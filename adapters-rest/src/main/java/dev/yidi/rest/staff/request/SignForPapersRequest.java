package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.CourtPaper;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The signature for the papers of the court.
 *
 * @param signedOn the day of the signature or of the confirmation on the platform
 * @param papers what was received
 */
public record SignForPapersRequest(
        LocalDate signedOn,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<CourtPaper> papers) {}
