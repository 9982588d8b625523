package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * Who handles the case from now on.
 *
 * @param handler the officer; who sends this when left out
 */
public record AcceptRequest(Optional<@Written(As.IDENTIFIER) String> handler) {}
