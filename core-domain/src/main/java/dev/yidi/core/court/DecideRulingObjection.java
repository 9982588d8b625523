package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;

/** Records how the court decided the objection 异议裁定 (民诉法解释 art. 372 ¶1); upheld, the confirmation falls. */
public record DecideRulingObjection(boolean upheld) implements ConfirmationCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new RulingObjectionDecided(now, upheld),
                List.of(
                        c.during(ConfirmationStage.CONFIRMED),
                        Checks.when(!c.objectionPending(), () -> Reason.of("court.objection.none-pending"))));
    }
}
