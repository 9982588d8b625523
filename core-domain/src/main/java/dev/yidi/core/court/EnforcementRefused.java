package dev.yidi.core.court;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The court did not open the enforcement 执行不予受理. */
public record EnforcementRefused(Instant at, int number, FreeText ground)
        implements ConfirmationEvent, EnforcementStep {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.enforcement(number, EnforcementCase::refused);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ENFORCEMENT_REFUSED);
    }
}
