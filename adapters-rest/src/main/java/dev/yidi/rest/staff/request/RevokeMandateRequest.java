package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A mandate that is taken back.
 *
 * @param mandate the mandate, by its name in the case
 * @param reason why, if they say so
 */
public record RevokeMandateRequest(
        @Written(As.IDENTIFIER) String mandate, Optional<@Words(max = 20_000) String> reason) {}
