package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The institution ended legal aid 终止法律援助 (法律援助法 art. 48). */
public record LegalAidEnded(Instant at, FreeText ground) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.aided(aid -> aid.decided(AidStatus.ENDED, Optional.of(ground)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.LEGAL_AID_ENDED);
    }
}
