package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/** The personal data may be worked with again 恢复处理. */
public record RestrictionLifted(Instant at, OfficerId by, FreeText reason) implements PrivacyEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().erased(Optional.empty()));
    }
}
