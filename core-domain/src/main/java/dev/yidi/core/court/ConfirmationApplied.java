package dev.yidi.core.court;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Confirmation was applied for 申请司法确认; the first event of every confirmation. */
public record ConfirmationApplied(Instant at, ProceedingId id, ConfirmationRequest request)
        implements ConfirmationEvent, ProceedingOpening<JudicialConfirmation> {
    @Override
    public JudicialConfirmation begin() {
        return JudicialConfirmation.begin(this);
    }

    @Override
    public List<Handing> hands() {
        return request.appliedTo().stream()
                .map(court -> new Handing(Recipient.court(court.name()), DisclosurePurpose.CONFIRM))
                .toList();
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CONFIRMATION_APPLIED);
    }
}
