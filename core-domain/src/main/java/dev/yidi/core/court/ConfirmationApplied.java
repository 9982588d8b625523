package dev.yidi.core.court;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.YidiException;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Confirmation was applied for 申请司法确认; the first event of every confirmation. */
public record ConfirmationApplied(Instant at, ProceedingId id, ConfirmationRequest request)
        implements ConfirmationEvent {
    /**
     * Never: a confirmation begins once, by {@link JudicialConfirmation#begin}.
     *
     * @throws YidiException always
     */
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        throw new YidiException(
                "expected one ConfirmationApplied as the first event of a confirmation, found another in " + c.id()
                        + ". Maybe the journal holds two confirmations under one id.");
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CONFIRMATION_APPLIED);
    }
}
