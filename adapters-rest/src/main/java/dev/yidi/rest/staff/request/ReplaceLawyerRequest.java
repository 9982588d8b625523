package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A lawyer who is taken off the matter.
 *
 * @param engagement the name of the engagement
 * @param reason why
 */
public record ReplaceLawyerRequest(
        @Written(As.IDENTIFIER) String engagement,
        @Words(max = 20_000) String reason) {}
