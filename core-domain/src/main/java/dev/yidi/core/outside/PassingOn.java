package dev.yidi.core.outside;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.LegalGround;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The kinds of data, as the log of disclosures calls them. */
    Set<DataKind> kinds() {
        return data.stream()
                .flatMap(each -> each.kinds().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataKind.class)));
    }

    /** Why it may be, as the log of disclosures calls it. */
    LegalGround ground() {
        return basis.ground();
    }
}
