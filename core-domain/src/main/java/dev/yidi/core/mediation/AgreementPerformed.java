package dev.yidi.core.mediation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Nothing is owed under the agreement any more 履行完毕. */
public record AgreementPerformed(Instant at) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.agreed(a -> a.performedOn(at));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.RESULT_OWED);
    }
}
