package dev.yidi.core.court;

import java.time.Instant;

/** Enforcement was applied for 申请强制执行. */
public record EnforcementApplied(Instant at, Enforcement enforcement) implements ConfirmationEvent {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.with(enforcement);
    }
}
