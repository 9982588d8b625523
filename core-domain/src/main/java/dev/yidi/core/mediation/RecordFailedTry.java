package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** Records that a try failed and another will follow 再次调解 (公安机关办理行政案件程序规定 art. 183): where the terms allow it, and once. */
public record RecordFailedTry(FreeText why) implements MediationCommand {

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.OPEN)
                .when(
                        m.sessions().isEmpty(),
                        () -> m.terms().reason("mediation.agreement.no-session", MediationRule.RECORD))
                .when(
                        m.course().tries() + 1 >= m.terms().attempts(),
                        () -> m.terms()
                                .reason("mediation.try.no-more", MediationRule.SECOND_TRY)
                                .with("attempts", m.terms().attempts()))
                .orElse(() -> List.of(new MediationTried(now, why)));
    }
}
