package dev.yidi.core.petition;

import dev.yidi.core.OrganId;
import dev.yidi.core.place.Tier;
import java.util.Optional;

/**
 * Who stands exactly one level above a body 上一级机关、单位: the organ the county names over it, or, where it names none, any
 * body of the tier above.
 *
 * @param organ the organ; empty above the county
 * @param tier its tier
 */
public record Superior(Optional<OrganId> organ, Tier tier) {

    /** Any body of {@code tier}, which is above the county. */
    public static Superior at(Tier tier) {
        return new Superior(Optional.empty(), tier);
    }

    /** Whether {@code authority} is that body. */
    public boolean is(Authority authority) {
        return organ.equals(authority.organ()) && tier == authority.tier();
    }

    @Override
    public String toString() {
        return organ.map(OrganId::value).orElse(tier.name());
    }
}
