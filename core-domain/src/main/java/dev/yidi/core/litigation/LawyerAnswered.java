package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.Optional;

/** The lawyer took the matter or, with good reason, did not 律师回复. */
public record LawyerAnswered(Instant at, String engagement, boolean accepted, Optional<FreeText> reason)
        implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.engagement(engagement, accepted ? EngagementStatus.ACCEPTED : EngagementStatus.DECLINED);
    }
}
