package dev.yidi.rest.staff.view;

import dev.yidi.core.pool.AffiliationKind;
import java.util.Optional;

/**
 * What a mediator belongs to.
 *
 * @param kind what it is
 * @param name as it is known in public
 * @param organ the organ that keeps it, if one does
 */
public record AffiliationView(AffiliationKind kind, String name, Optional<OrganRef> organ) {}
