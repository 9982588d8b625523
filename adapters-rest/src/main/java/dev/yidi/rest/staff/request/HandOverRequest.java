package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * The next first handler.
 *
 * @param to the officer
 * @param reason why
 */
public record HandOverRequest(
        @Written(As.IDENTIFIER) String to,
        @Words(max = 20_000) String reason) {}
