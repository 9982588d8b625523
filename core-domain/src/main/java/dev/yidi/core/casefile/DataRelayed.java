package dev.yidi.core.casefile;

import dev.yidi.core.Text;
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

/**
 * Personal data leaves with an event 随事件推送个人信息, because the contract of its destination names it (个人信息保护法 art. 23).
 *
 * @param destination the name of the destination
 * @param of the place in the case of the event that it leaves with
 */
public record DataRelayed(
        Instant at,
        String destination,
        long of,
        Recipient to,
        DisclosurePurpose purpose,
        Set<DataKind> kinds,
        LegalGround ground,
        Optional<ConsentId> consent)
        implements PrivacyEvent {
    public DataRelayed {
        Text.identifier("destination", destination);
        kinds = Copies.of(kinds);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }

    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return List.of(new Disclosure(at, to, purpose, kinds, ground, consent));
    }

    /** Nobody who works on the case has to look at it anew because of it. */
    @Override
    public boolean isLook() {
        return true;
    }
}
