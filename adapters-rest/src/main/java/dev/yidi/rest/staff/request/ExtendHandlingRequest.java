package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A longer handling limit.
 *
 * @param by by how much, such as 30 days
 * @param reasonCode the code of the reason, such as complex
 * @param reason why, as the petitioner is told
 */
public record ExtendHandlingRequest(
        @Written(As.SPAN) String by,
        @Written(As.CODE) String reasonCode,
        @Words(max = 20_000) String reason) {}
