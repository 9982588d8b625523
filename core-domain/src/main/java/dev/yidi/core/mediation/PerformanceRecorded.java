package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import java.time.Instant;

/** An obligation was performed in full 履行. */
public record PerformanceRecorded(Instant at, String obligation, FreeText what) implements MediationEvent {
    public PerformanceRecorded {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.agreed(a -> a.withPerformance(obligation));
    }
}
