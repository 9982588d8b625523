package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import java.util.Optional;

/** That mediation was not tried, or was left, and why 未经调解说明. */
public record MediationSkipped(SkipReason reason, Optional<FreeText> explanation) {
    static final MediationSkipped UNSTATED = new MediationSkipped(SkipReason.NOT_STATED, Optional.empty());
}
