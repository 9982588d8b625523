package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** The lawyer was taken off the matter, so that another can be named 更换律师. */
public record LawyerReplaced(Instant at, String engagement, FreeText reason) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.engagement(engagement, EngagementStatus.REPLACED);
    }
}
