package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/** A proposed erasure was not carried out 不予删除. */
public record ErasureRejected(Instant at, OfficerId by, FreeText reason) implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().proposed(Optional.empty()));
    }
}
