package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import java.time.Instant;

/** Part of an obligation was performed 部分履行; the rest is still owed. */
public record PartialPerformanceRecorded(Instant at, String obligation, FreeText what) implements MediationEvent {
    public PartialPerformanceRecorded {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.followUps().partly(obligation));
    }
}
