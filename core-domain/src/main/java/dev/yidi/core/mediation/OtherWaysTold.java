package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** After the end, the parties were told of the other ways 告知其他途径. */
public record OtherWaysTold(Instant at, Set<OtherWay> ways) implements MediationEvent {
    public OtherWaysTold {
        ways = Ordered.set(ways);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.told(ways);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.MEDIATION_END_NOTIFIED);
    }
}
