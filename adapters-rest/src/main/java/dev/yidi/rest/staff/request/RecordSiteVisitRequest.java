package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A visit on site.
 *
 * @param officers who went
 * @param place where
 * @param found what was found
 */
public record RecordSiteVisitRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> officers,

        @Words(max = 20_000) String place,
        @Words(max = 20_000) String found) {}
