package dev.yidi.core.court;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** Records that the court did not open the enforcement, and why 执行不予受理 (执行工作若干问题的规定 art. 16 ¶2). */
public record RecordEnforcementRefusal(int number, FreeText ground) implements ConfirmationCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new EnforcementRefused(now, number, ground),
                List.of(c.enforcementAt(number, EnforcementStage.APPLIED)));
    }
}
