package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.List;

/** Records that part of an obligation was performed 部分履行 (人民调解法 art. 31); the rest is still owed. */
public record RecordPartialPerformance(String obligation, FreeText what) implements MediationCommand {
    public RecordPartialPerformance {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.IN_EFFECT)
                .and(ObligationChecks.open(m, obligation))
                .orElse(() -> List.of(new PartialPerformanceRecorded(now, obligation, what)));
    }
}
