package dev.yidi.ports;

import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.RecipientKind;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * That personal data was passed on, as its citizen sees it 披露记录.
 *
 * @param at when
 * @param kind what kind of receiver
 * @param receiver the receiver's name
 * @param purpose what for
 * @param kinds which data
 * @param ground why it may be
 */
public record DisclosureLine(
        Instant at,
        RecipientKind kind,
        String receiver,
        DisclosurePurpose purpose,
        Set<DataKind> kinds,
        LegalGround ground) {
    public DisclosureLine {
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }
}
