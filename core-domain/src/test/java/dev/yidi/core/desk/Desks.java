package dev.yidi.core.desk;

import dev.yidi.core.OrganId;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import java.util.List;
import java.util.Optional;

/** Organs for tests. */
final class Desks {
    private Desks() {}

    static OrganId id(String value) {
        return new OrganId(value);
    }

    /** A county organ; {@code superior} and {@code successor} may be blank for none. */
    static Organ organ(String id, String superior, String successor) {
        return organ(id, Tier.COUNTY, superior, successor);
    }

    static Organ organ(String id, Tier tier, String superior, String successor) {
        return new Organ(
                id(id),
                id + "局",
                tier,
                DivisionCode.of("330122"),
                optional(superior),
                List.of(),
                Stationing.away(),
                optional(successor),
                false);
    }

    private static Optional<OrganId> optional(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(id(id));
    }
}
