package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Applies for confirmation 申请司法确认, if the application is eligible.
 *
 * @param id its name within the case
 * @param request the application
 * @param lastDay the last day to apply, from the clock of the agreement
 */
public record ApplyForConfirmation(ProceedingId id, ConfirmationRequest request, LocalDate lastDay)
        implements ConfirmationCommand {
    @Override
    public Outcome<List<ConfirmationEvent>> open(Instant now) {
        return Checks.decide(
                () -> new ConfirmationApplied(now, id, request), List.of(Eligibility.check(request, lastDay)));
    }

    @Override
    public Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now) {
        return Outcome.refused(Reason.of("court.already-begun").with("stage", c.stage()));
    }
}
