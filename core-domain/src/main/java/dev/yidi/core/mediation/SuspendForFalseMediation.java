package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** Suspends a mediation suspected to be false and reports it 中止调解 (特邀调解规定 art. 18). */
public record SuspendForFalseMediation(OrganId reportedTo, FreeText grounds) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.PROPOSED, MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN)
                .orElse(() -> List.of(new MediationSuspended(now, reportedTo, grounds)));
    }
}
