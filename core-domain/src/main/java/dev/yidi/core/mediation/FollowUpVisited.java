package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import java.time.Instant;

/** Someone looked whether an obligation was performed 履行回访. */
public record FollowUpVisited(Instant at, String obligation, VisitFinding finding, FreeText what)
        implements MediationEvent {
    public FollowUpVisited {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.followUps().with(new Visit(at, obligation, finding)));
    }
}
