package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.Consent;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A party consented separately 单独同意 to having data passed on (个人信息保护法 art. 23, 29).
 *
 * @param guardian who consented for a child under fourteen (art. 31)
 */
public record ConsentGiven(
        Instant at,
        ConsentId id,
        PartyId party,
        Optional<PartyId> guardian,
        Recipient to,
        DisclosurePurpose purpose,
        Set<DataKind> kinds)
        implements PrivacyEvent {
    public ConsentGiven {
        kinds = Copies.of(kinds);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(
                file.privacy().and(new Consent(id, party, guardian, to, purpose, kinds, at, Optional.empty())));
    }
}
