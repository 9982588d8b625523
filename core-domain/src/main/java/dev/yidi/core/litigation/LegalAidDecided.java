package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The institution decided on legal aid 法律援助决定. */
public record LegalAidDecided(Instant at, AidDecision decision, Optional<FreeText> ground) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        AidStatus now = switch (decision) {
            case GRANTED, ADVANCED -> AidStatus.GRANTED;
            case REFUSED -> AidStatus.REFUSED;
            case DEEMED_WITHDRAWN -> AidStatus.WITHDRAWN;
        };
        return a.aided(aid -> aid.decided(now, ground));
    }

    @Override
    public List<Milestone> milestones() {
        return decision == AidDecision.GRANTED || decision == AidDecision.ADVANCED
                ? List.of(Milestone.LEGAL_AID_DECIDED, Milestone.LEGAL_AID_GRANTED)
                : List.of(Milestone.LEGAL_AID_DECIDED);
    }
}
