package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.List;

/**
 * Records that the court opened the enforcement 执行立案 (执行工作若干问题的规定 art. 16 ¶2).
 *
 * @param number which of the applications, from 1
 * @param court the court
 * @param courtNumber its number for it
 */
public record RecordEnforcementAcceptance(int number, Court court, String courtNumber) implements ConfirmationCommand {
    public RecordEnforcementAcceptance {
        Text.required("courtNumber", courtNumber, 80);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new EnforcementAccepted(now, number, court, courtNumber),
                List.of(c.enforcementAt(number, EnforcementStage.APPLIED)));
    }
}
