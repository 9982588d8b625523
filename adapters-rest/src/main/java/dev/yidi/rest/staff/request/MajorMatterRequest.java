package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A major or urgent matter that was reported up.
 *
 * @param to the organs of the county that were told
 * @param further who else was told, above the county
 * @param reportedAt when they were told
 * @param what what they were told
 */
public record MajorMatterRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> to,

        Optional<@Words(max = 20_000) String> further,
        Instant reportedAt,
        @Words(max = 20_000) String what) {}
