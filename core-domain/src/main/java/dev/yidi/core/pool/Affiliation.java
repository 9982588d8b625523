package dev.yidi.core.pool;

import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import java.util.Optional;

/**
 * What a mediator belongs to 所属机构.
 *
 * @param name as it is known in public
 * @param organ the organ that keeps it, if one does
 */
public record Affiliation(AffiliationKind kind, String name, Optional<OrganId> organ) {
    public Affiliation {
        Text.required("affiliation", name, 120);
    }
}
