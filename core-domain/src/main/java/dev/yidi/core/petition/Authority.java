package dev.yidi.core.petition;

import dev.yidi.core.Addressed;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.place.Tier;
import java.util.Optional;
import java.util.Set;

/**
 * A body that gives an opinion 办理、复查、复核机关: an organ of the county, or one above it that the county only addresses.
 *
 * @param organ its identity; empty above the county
 * @param name its name, at most 200 characters
 * @param tier its tier
 */
public record Authority(Optional<OrganId> organ, String name, Tier tier) implements Addressed {
    public Authority {
        name = Text.required("name", name, 200).strip();
    }

    /** An organ of the county. */
    public static Authority of(OrganId organ, String name, Tier tier) {
        return new Authority(Optional.of(organ), name, tier);
    }

    /** A body above the county, known by its name and tier only. */
    public static Authority above(String name, Tier tier) {
        return new Authority(Optional.empty(), name, tier);
    }

    @Override
    public Set<String> receivers() {
        return organ.isPresent() ? Set.of() : Set.of(name);
    }
}
