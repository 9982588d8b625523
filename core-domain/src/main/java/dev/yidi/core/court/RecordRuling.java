package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Records the court's ruling 裁定 (民事诉讼法 art. 206).
 *
 * @param ruling confirmed or rejected
 * @param grounds why it was rejected; grounds of acceptance found late count too (民诉法解释 art. 355 ¶2)
 */
public record RecordRuling(Ruling ruling, Set<ConfirmationGround> grounds) implements ConfirmationCommand {
    public RecordRuling {
        grounds = Ordered.set(grounds);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new CourtRuled(now, ruling, grounds),
                List.of(
                        c.during(ConfirmationStage.ACCEPTED),
                        Checks.when(
                                ruling == Ruling.REJECTED && grounds.isEmpty(),
                                () -> ConfirmationLaw.reason("court.ruling.grounds-missing")),
                        Checks.whenAny(
                                ruling == Ruling.CONFIRMED ? grounds : Set.of(),
                                "grounds",
                                () -> ConfirmationLaw.reason("court.ruling.grounds-unexpected"))));
    }
}
