package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** Records what the enforcement came to 执行结案 (执行工作若干问题的规定 art. 63–64). */
public record RecordEnforcementResult(int number, EnforcementResult result) implements ConfirmationCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new EnforcementEnded(now, number, result),
                List.of(c.enforcementAt(number, EnforcementStage.ACCEPTED)));
    }
}
