package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Papers that the legal aid institution asked for.
 *
 * @param papers which
 */
public record AskForAidPapersRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Words(max = 20_000) String> papers) {}
