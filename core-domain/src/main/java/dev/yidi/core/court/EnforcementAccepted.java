package dev.yidi.core.court;

import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The court opened the enforcement 执行立案; {@code number} counts the applications from 1. */
public record EnforcementAccepted(Instant at, int number, Court court, String courtNumber)
        implements ConfirmationEvent, EnforcementStep {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.court(court.name()), DisclosurePurpose.CONFIRM));
    }

    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.enforcement(number, e -> e.acceptedBy(court, courtNumber, at));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ENFORCEMENT_ACCEPTED);
    }
}
