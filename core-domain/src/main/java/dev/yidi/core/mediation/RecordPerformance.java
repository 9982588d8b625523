package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.List;

/** Records that an obligation was performed in full, in time or late 履行 (人民调解法 art. 31). */
public record RecordPerformance(String obligation, FreeText what) implements MediationCommand {
    public RecordPerformance {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.IN_EFFECT)
                .and(ObligationChecks.open(m, obligation))
                .orElse(() -> last(m)
                        ? List.of(new PerformanceRecorded(now, obligation, what), new AgreementPerformed(now))
                        : List.of(new PerformanceRecorded(now, obligation, what)));
    }

    private static boolean last(Mediation m) {
        return m.agreement().filter(a -> a.outstanding().size() == 1).isPresent();
    }
}
