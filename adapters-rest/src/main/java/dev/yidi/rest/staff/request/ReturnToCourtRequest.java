package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.NotMediated;
import dev.yidi.core.litigation.ReturnedPaper;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What goes back to the court.
 *
 * @param papers what goes along; the report always, the agreement with one, else the court's own papers before filing
 * @param notMediated why no mediation was begun, exactly where none was
 */
public record ReturnToCourtRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<ReturnedPaper> papers,

        Optional<NotMediated> notMediated) {}
