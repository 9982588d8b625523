package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * The party that refuses.
 *
 * @param party the party
 * @param reason why
 */
public record RefuseMediationRequest(
        @Written(As.IDENTIFIER) String party, Optional<@Words(max = 20_000) String> reason) {}
