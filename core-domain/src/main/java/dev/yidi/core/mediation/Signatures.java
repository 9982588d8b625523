package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.util.Set;

/**
 * What has been put to a written agreement 签署情况.
 *
 * @param parties the parties that signed
 * @param mediators the mediators that signed
 * @param sealed whether the mediation body's seal is on it
 */
public record Signatures(Set<PartyId> parties, Set<MediatorId> mediators, boolean sealed) {
    public Signatures {
        parties = Ordered.set(parties);
        mediators = Ordered.set(mediators);
    }

    static Signatures none() {
        return new Signatures(Set.of(), Set.of(), false);
    }

    Signatures with(PartyId party) {
        return new Signatures(Ordered.with(parties, party), mediators, sealed);
    }

    Signatures with(MediatorId mediator) {
        return new Signatures(parties, Ordered.with(mediators, mediator), sealed);
    }

    Signatures withSeal() {
        return new Signatures(parties, mediators, true);
    }
}
