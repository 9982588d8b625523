package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An officer was shown the whole of a masked value 明文查看: of whom, which, what for and why; never the value. */
public record DataRevealed(
        Instant at, OfficerId by, PartyId party, DataKind kind, DisclosurePurpose purpose, LegalGround ground)
        implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }

    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return List.of(new Disclosure(at, Recipient.of(by), purpose, Set.of(kind), ground, Optional.empty()));
    }

    @Override
    public boolean isLook() {
        return true;
    }
}
