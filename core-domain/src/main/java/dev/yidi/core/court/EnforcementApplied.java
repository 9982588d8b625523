package dev.yidi.core.court;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Enforcement was applied for 申请强制执行. */
public record EnforcementApplied(Instant at, Enforcement enforcement) implements ConfirmationEvent {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.with(enforcement, at);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ENFORCEMENT_APPLIED);
    }
}
