package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** Records that a court took the application 法院受理; of several applied to, the first to docket has it (解释 art. 352). */
public record RecordCourtAcceptance(Court court) implements ConfirmationCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Checks.decide(
                () -> new CourtAccepted(now, court),
                List.of(
                        c.during(ConfirmationStage.APPLIED),
                        Checks.when(
                                !c.request().appliedTo().contains(court),
                                () -> ConfirmationLaw.reason("court.accept.not-applied-to")
                                        .with("court", court.name()))));
    }
}
