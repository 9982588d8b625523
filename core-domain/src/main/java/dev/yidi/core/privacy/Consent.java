package dev.yidi.core.privacy;

import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A separate consent 单独同意 to pass personal data on (个人信息保护法 art. 14, 15, 23, 29, 31).
 *
 * @param id its name within the case
 * @param party who consents
 * @param guardian who consented for a child under fourteen
 * @param to who may receive it
 * @param purpose what for
 * @param kinds which data
 * @param given when
 * @param withdrawn when it was taken back; what happened before stays lawful (art. 15 ¶2)
 */
public record Consent(
        ConsentId id,
        PartyId party,
        Optional<PartyId> guardian,
        Recipient to,
        DisclosurePurpose purpose,
        Set<DataKind> kinds,
        Instant given,
        Optional<Instant> withdrawn) {
    public Consent {
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }

    /** Whether it stands. */
    public boolean stands() {
        return withdrawn.isEmpty();
    }

    /** Whether it permits passing {@code wanted} on to {@code receiver} for {@code what}: a change of one asks anew. */
    public boolean permits(Recipient receiver, DisclosurePurpose what, Set<DataKind> wanted) {
        return stands() && to.equals(receiver) && purpose == what && kinds.containsAll(wanted);
    }

    /** Whether one of {@code parties} gave it, for themselves or for a child. */
    public boolean isGivenBy(Set<PartyId> parties) {
        return parties.contains(party) || guardian.filter(parties::contains).isPresent();
    }

    /** This consent, taken back. */
    public Consent withdrawn(Instant at) {
        return new Consent(id, party, guardian, to, purpose, kinds, given, Optional.of(at));
    }
}
