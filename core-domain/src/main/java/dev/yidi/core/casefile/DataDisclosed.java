package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Personal data was passed on 对外提供: to whom, what for, which, and why it may be (个人信息保护法 art. 23). */
public record DataDisclosed(
        Instant at,
        OfficerId by,
        Recipient to,
        DisclosurePurpose purpose,
        Set<DataKind> kinds,
        LegalGround ground,
        Optional<ConsentId> consent)
        implements PrivacyEvent {
    public DataDisclosed {
        kinds = Copies.of(kinds);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().and(disclosure()));
    }

    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return List.of(disclosure());
    }

    private Disclosure disclosure() {
        return new Disclosure(at, to, purpose, kinds, ground, consent);
    }
}
