package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Records that the court did not take the application 裁定不予受理 (民诉法解释 art. 355). */
public record RecordCourtRefusal(Set<ConfirmationGround> grounds) implements ConfirmationCommand {
    public RecordCourtRefusal {
        grounds = Ordered.set(grounds);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new CourtRefused(now, grounds),
                List.of(
                        c.during(ConfirmationStage.APPLIED),
                        Checks.when(grounds.isEmpty(), () -> ConfirmationLaw.reason("court.refusal.grounds-missing")),
                        Checks.whenAny(
                                grounds.stream()
                                        .filter(g -> g.step() != CourtStep.ACCEPTANCE)
                                        .toList(),
                                "grounds",
                                () -> ConfirmationLaw.reason("court.refusal.not-a-ground-of-acceptance"))));
    }
}
