package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The mediation ended without agreement 终止调解. */
public record MediationEnded(Instant at, MediationEnd end, Set<OtherWay> otherWaysTold, List<FreeText> undisputedFacts)
        implements MediationEvent {
    public MediationEnded {
        otherWaysTold = Ordered.set(otherWaysTold);
        undisputedFacts = List.copyOf(undisputedFacts);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.ended(new Ending(end, at, otherWaysTold, undisputedFacts));
    }

    @Override
    public List<Milestone> milestones() {
        return otherWaysTold.isEmpty()
                ? List.of(Milestone.MEDIATION_ENDED, Milestone.RESULT_OWED)
                : List.of(Milestone.MEDIATION_ENDED, Milestone.MEDIATION_END_NOTIFIED, Milestone.RESULT_OWED);
    }
}
