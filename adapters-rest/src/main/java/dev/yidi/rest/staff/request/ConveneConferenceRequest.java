package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A joint conference to convene.
 *
 * @param title what it is called
 * @param session when it sits
 * @param members the organs that sit in it, two or more
 */
public record ConveneConferenceRequest(
        @Words(max = 20_000) String title,
        Instant session,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> members) {}
