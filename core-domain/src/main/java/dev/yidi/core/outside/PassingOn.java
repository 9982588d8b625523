package dev.yidi.core.outside;

import dev.yidi.core.PartyId;
import java.util.Optional;
import java.util.Set;

/**
 * That personal data goes to another body 向其他机关提供个人信息: on what basis, with whose consent, which kinds.
 *
 * @param basis consent or a statutory duty
 * @param consentedBy the party that consented, for consent
 * @param data the kinds of data
 */
public record PassingOn(PassingBasis basis, Optional<PartyId> consentedBy, Set<PassedData> data) {
    public PassingOn {
        data = Ordered.set(data);
    }
}
