package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A hearing that ends.
 *
 * @param attended the parties who were there in person
 * @param minutes what was said
 * @param conclusion what the hearing came to
 */
public record CloseHearingRequest(
        @Size(max = 100, message = "list.too-long") List<@Written(As.IDENTIFIER) String> attended,
        @Words(max = 20_000) String minutes,
        @Words(max = 20_000) String conclusion) {}
