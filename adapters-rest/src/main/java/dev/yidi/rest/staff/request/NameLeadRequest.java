package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * The organ that leads from now on.
 *
 * @param lead the organ
 * @param reason why
 */
public record NameLeadRequest(
        @Written(As.IDENTIFIER) String lead,
        @Words(max = 20_000) String reason) {}
