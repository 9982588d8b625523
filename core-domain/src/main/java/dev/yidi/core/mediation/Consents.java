package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.util.Set;

/**
 * Who has agreed to the mediation 同意情况.
 *
 * @param parties everyone who must
 * @param given everyone who has
 */
public record Consents(Set<PartyId> parties, Set<PartyId> given) {
    public Consents {
        parties = Ordered.set(parties);
        given = Ordered.set(given);
    }

    /** Whether every party consented. */
    public boolean complete() {
        return given.containsAll(parties);
    }

    /** The parties whose consent is missing. */
    public Set<PartyId> missing() {
        return Ordered.without(parties, given);
    }

    Consents with(PartyId party) {
        return new Consents(parties, Ordered.with(given, party));
    }
}
