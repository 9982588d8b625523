package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.HoldGround;
import java.time.Instant;

/** The case must be kept for the archive or another proceeding 归档保留: until that is lifted its data is not erased. */
public record ArchiveHoldSet(Instant at, OfficerId by, HoldGround ground) implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().held(ground));
    }
}
