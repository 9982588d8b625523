package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.HoldGround;
import java.time.Instant;

/** The case need not be kept any more on this ground 解除归档保留. */
public record ArchiveHoldLifted(Instant at, OfficerId by, HoldGround ground) implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().released(ground));
    }
}
