package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The party objected to the decision on legal aid 对援助决定提出异议. */
public record AidDecisionObjected(Instant at, Instant receivedAt, FreeText reason) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.aided(LegalAid::objectedTo);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.LEGAL_AID_OBJECTED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return receivedAt;
    }
}
