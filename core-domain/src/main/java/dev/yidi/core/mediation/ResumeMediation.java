package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** Goes on where the suspicion of false mediation was unfounded 恢复调解. */
public record ResumeMediation(FreeText finding) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.SUSPENDED).orElse(() -> List.of(new MediationResumed(now, finding)));
    }
}
