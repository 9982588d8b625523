package dev.yidi.core.litigation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The justice bureau upheld the decision or had it corrected 维持或者责令改正. */
public record AidObjectionDecided(Instant at, boolean corrected) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.aided(aid -> aid.objectionDecided(corrected));
    }

    @Override
    public List<Milestone> milestones() {
        return corrected
                ? List.of(Milestone.LEGAL_AID_OBJECTION_DECIDED, Milestone.LEGAL_AID_GRANTED)
                : List.of(Milestone.LEGAL_AID_OBJECTION_DECIDED);
    }
}
