package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A limit to extend.
 *
 * @param clock the clock
 * @param span by how much: 30 days, 5 working-days
 * @param grantor who grants it; ORGAN_HEAD when left out
 * @param reason the code of the reason: complex
 */
public record ExtendRequest(
        @Written(As.IDENTIFIER) String clock,
        @Written(As.SPAN) String span,
        Optional<@Written(As.IDENTIFIER) String> grantor,
        @Written(As.CODE) String reason) {}
