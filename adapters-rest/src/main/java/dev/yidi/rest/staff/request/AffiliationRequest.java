package dev.yidi.rest.staff.request;

import dev.yidi.core.pool.AffiliationKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * What a mediator belongs to.
 *
 * @param kind what it is
 * @param name as it is known in public
 * @param organ the organ that keeps it, if one does
 */
public record AffiliationRequest(
        AffiliationKind kind, @Words(max = 120) String name, Optional<@Written(As.IDENTIFIER) String> organ) {}
