package dev.yidi.core.mediation;

import dev.yidi.core.Text;
import java.time.Instant;

/** The day of an obligation called for a reminder or a visit 到期提醒、到期回访; recorded by the timekeeper, once each. */
public record FollowUpFellDue(Instant at, String obligation, FollowUpKind kind) implements MediationEvent {
    public FollowUpFellDue {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.followUps().called(obligation, kind));
    }
}
