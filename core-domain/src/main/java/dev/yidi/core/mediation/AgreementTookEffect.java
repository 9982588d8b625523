package dev.yidi.core.mediation;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The agreement took effect, which ended the mediation 协议生效. */
public record AgreementTookEffect(Instant at, AgreementForm form) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.agreed(a -> a.effectiveFrom(at)).ended(Ending.of(MediationEnd.AGREED, at));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.AGREEMENT_EFFECTIVE, Milestone.MEDIATION_ENDED, Milestone.RESULT_OWED);
    }
}
