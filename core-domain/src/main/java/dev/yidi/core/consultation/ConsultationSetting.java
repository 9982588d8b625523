package dev.yidi.core.consultation;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a step of a consultation is decided in.
 *
 * @param now the instant
 * @param officer the officer who acts, if one does
 * @param guardians the parties who are guardians
 */
public record ConsultationSetting(Instant now, Optional<OfficerId> officer, Set<PartyId> guardians) {
    public ConsultationSetting {
        guardians = Ordered.set(guardians);
    }

    /** Whether {@code wanted} acts. */
    boolean is(OfficerId wanted) {
        return officer.filter(wanted::equals).isPresent();
    }
}
