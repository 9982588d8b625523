package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A matter that is handed over with its papers.
 *
 * @param receiver who takes it over
 * @param organ the same as an organ of the county, if it is one
 * @param papers what goes along
 * @param passing on what basis personal data goes along
 */
public record ReferOutsideRequest(
        @Words(max = 200) String receiver,
        Optional<@Written(As.IDENTIFIER) String> organ,
        @Size(max = 100, message = "list.too-long") List<@Words(max = 20_000) String> papers,
        @Valid PassingOnRequest passing) {}
